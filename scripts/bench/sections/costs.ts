import { join } from 'node:path';
import type { Protocol } from 'puppeteer-core';

import { buildExtension, extensionFolder } from '../build-extension.ts';
import { Laboratory } from '../laboratory.ts';
import type { PageName } from '../made/page.ts';
import { ownTimes, type OwnTime } from '../profile/own-time.ts';
import { SourceFiles } from '../profile/source-files.ts';
import { untilQuiet } from '../quiet.ts';
import { number } from '../report.ts';
import type { Section } from '../section.ts';
import { sum } from '../statistics.ts';

/** The blank page shows what starting takes. */
const PAGES: readonly (PageName | 'blank')[] = ['blank', 'long', '1mb', '5mb'];
const NAMES = 1_000;
/** Microseconds between two samples. */
const INTERVAL = 100;
const TOP = 14;

/** Which part of the work a file does; the first that fits. */
const PARTS: readonly [part: string, files: RegExp][] = [
  ['walk', /page-text\//],
  ['index', /platform\/|alias-index/],
  ['tokens', /core\/text\//],
  ['look-up', /core\/matching\/(scan|sequence|sieve|filter|look-up)/],
  ['decide', /core\/matching\/|page-mentions/],
  ['mark', /highlight/],
  ['watch', /hover|mutations|hit-test|card-loader/],
  ['pace', /slices|spotting/],
];

/**
 * Where the first scan's time goes: a build with its own names, sampled while it runs. Sampling
 * makes everything slower, the smallest functions most, so shares count here and not times.
 */
export const costs: Section = {
  name: 'costs',
  async run(tools) {
    tools.progress('costs: building');
    await buildExtension('readable');
    const laboratory = await Laboratory.open('readable', tools.laboratory.server);
    try {
      await laboratory.install(NAMES);
      const tables: string[][][] = [];
      for (const page of PAGES) {
        tools.progress(`costs: ${page}, ${NAMES} names`);
        const times = await profile(laboratory, page, tools.repetitions(page === 'blank' ? 9 : 4));
        tables.push(byPart(page, times), byFunction(page, times));
      }
      return { title: 'Where the first scan spends its time', tables, figures: [] };
    } finally {
      await laboratory.close();
    }
  },
};

async function profile(
  laboratory: Laboratory,
  page: PageName | 'blank',
  visits: number,
): Promise<OwnTime[]> {
  const files = new SourceFiles(join(extensionFolder('readable'), 'content-script.js'));
  const isOurs = (url: string): boolean => url.endsWith('/content-script.js');
  const added = new Map<string, OwnTime>();
  for (let visit = 0; visit < visits; visit++) {
    for (const time of ownTimes(await sample(laboratory, page), isOurs, files)) {
      const key = `${time.name} ${time.file}`;
      const known = added.get(key);
      if (known) known.milliseconds += time.milliseconds / visits;
      else added.set(key, { ...time, milliseconds: time.milliseconds / visits });
    }
  }
  return [...added.values()].sort((a, b) => b.milliseconds - a.milliseconds);
}

async function sample(
  laboratory: Laboratory,
  page: PageName | 'blank',
): Promise<Protocol.Profiler.Profile> {
  const tab = await laboratory.tab('with extension');
  try {
    const session = await tab.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.send('Profiler.start');
    await tab.goto(laboratory.server.address({ page }));
    await untilQuiet(tab);
    const { profile } = await session.send('Profiler.stop');
    return profile;
  } finally {
    await tab.close();
  }
}

function partOf(file: string): string {
  return PARTS.find(([, files]) => files.test(file))?.[0] ?? 'other';
}

function byPart(page: string, times: readonly OwnTime[]): string[][] {
  const whole = sum(times.map(({ milliseconds }) => milliseconds));
  const parts = new Map<string, number>();
  for (const { file, milliseconds } of times) {
    parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + milliseconds);
  }
  const sorted = [...parts].sort(([, a], [, b]) => b - a);
  return [
    [`${page}: part`, 'ms', 'share'],
    ...sorted.map(([part, milliseconds]) => [
      part,
      number(milliseconds),
      share(milliseconds, whole),
    ]),
    ['all', number(whole), ''],
  ];
}

function byFunction(page: string, times: readonly OwnTime[]): string[][] {
  const whole = sum(times.map(({ milliseconds }) => milliseconds));
  return [
    [`${page}: function, with what the browser does for it`, 'ms', 'share', 'file'],
    ...times
      .slice(0, TOP)
      .map(({ name, file, milliseconds }) => [
        name,
        number(milliseconds),
        share(milliseconds, whole),
        file,
      ]),
  ];
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
