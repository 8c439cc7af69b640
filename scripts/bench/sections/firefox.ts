import type { Browser } from 'puppeteer-core';

import { launch } from '../../browser/launch.ts';
import { obtainBrowser } from '../../browser/obtain.ts';
import { buildExtension, extensionFolder } from '../build-extension.ts';
import type * as probe from '../in-browser/marks-probe.ts';
import type { PageName } from '../made/page.ts';
import { number, type Figure, type SectionReport } from '../report.ts';
import type { Section } from '../section.ts';
import type { PageServer } from '../server.ts';
import { median } from '../statistics.ts';

const PAGES: readonly PageName[] = ['article', 'long', '1mb'];
const MARKED_BAR = 100;

/**
 * Firefox says less of itself: what a page can see there. Pages mention the subjects of the
 * built-in pack; time until the visible mentions are registered, and the longest time between two
 * frames since the page was ready, with the extension and after its removal. By the clock.
 */
export const firefox: Section = {
  name: 'firefox',
  async runAlone({ server, repetitions, progress }) {
    progress('firefox: building and starting');
    await buildExtension('firefox');
    const { browser, extensionId } = await launch({
      name: 'firefox',
      executable: await obtainBrowser('firefox', { mayDownload: false }),
      extension: extensionFolder('firefox'),
      headless: true,
    });
    try {
      await untilSpotting(browser, server);
      const having = new Map<PageName, probe.Marks[]>();
      const without = new Map<PageName, probe.Marks[]>();
      for (const seen of [having, without]) {
        if (seen === without) await browser.uninstallExtension(extensionId);
        for (const page of PAGES) {
          progress(`firefox: ${page}, ${seen === having ? 'with' : 'without'} the extension`);
          const visits: probe.Marks[] = [];
          while (visits.length < repetitions(7)) {
            visits.push(await visit(browser, server, page));
          }
          seen.set(page, visits);
        }
      }
      return report(await browser.version(), having, without);
    } finally {
      await browser.close();
    }
  },
};

function report(
  version: string,
  having: ReadonlyMap<PageName, readonly probe.Marks[]>,
  without: ReadonlyMap<PageName, readonly probe.Marks[]>,
): SectionReport {
  const table = [
    [
      'page',
      'load with, ms',
      'without',
      'longest gap with, ms',
      'without',
      'marked after load, ms',
    ],
  ];
  const figures: Figure[] = [];
  for (const page of PAGES) {
    const all = having.get(page) ?? [];
    const plain = without.get(page) ?? [];
    const afterLoad = median(all.map(({ marked, loaded }) => marked - loaded));
    const times = [
      median(all.map(({ loaded }) => loaded)),
      median(plain.map(({ loaded }) => loaded)),
      median(all.map(({ widestGap }) => widestGap)),
      median(plain.map(({ widestGap }) => widestGap)),
      afterLoad,
    ];
    table.push([page, ...times.map(number)]);
    figures.push({
      name: `visible mentions marked after the load event, ${page}`,
      value: afterLoad,
      unit: 'ms',
      bar: { most: MARKED_BAR },
    });
  }
  return { title: 'Firefox', browser: version, tables: [table], figures };
}

/** The extension has made its index ready when a page shows the first mention. */
async function untilSpotting(browser: Browser, server: PageServer): Promise<void> {
  const tab = await browser.newPage();
  await tab.goto(server.address({ page: 'article', mentions: 'built-in' }));
  await tab.waitForFunction(() => CSS.highlights.size > 0);
  await tab.close();
}

async function visit(browser: Browser, server: PageServer, page: PageName): Promise<probe.Marks> {
  const tab = await browser.newPage();
  try {
    await tab.goto(server.address({ page, mentions: 'built-in', driver: 'marks-probe' }));
    return await tab.evaluate(
      () =>
        new Promise<probe.Marks>((resolve) => {
          (globalThis as unknown as { bench: typeof probe }).bench.whenSettled(resolve);
        }),
    );
  } finally {
    await tab.close();
  }
}
