import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { TimeoutError, type Page } from 'puppeteer-core';

import type { BrowserName } from '../browser/browser-name.ts';
import { hover, type Card } from '../browser/card.ts';
import type { Launched } from '../browser/launch.ts';
import { underlined, type Mention } from '../browser/mentions.ts';
import { Missing } from '../browser/missing.ts';
import { ROOT } from '../build.ts';
import { openPage } from './open-page.ts';
import type { Shown } from './shown.ts';

const PICTURE = join(ROOT, '.output', 'card.png');
const WIDTH = 1280;
const HEIGHT = 900;
/** Only mentions near the viewport are underlined: a viewport this tall shows most articles whole. */
const TALLEST = 8000;

/** `Lavrov (actor), 3 times` for each different mention, in the page's order. */
function listed(mentions: Mention[]): string[] {
  const times = new Map<string, number>();
  for (const { text, kind } of mentions) {
    const line = `${text.replace(/\s+/g, ' ')} (${kind})`;
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  return [...times].map(([line, count]) => (count === 1 ? line : `${line}, ${count} times`));
}

async function allMentions(page: Page): Promise<Mention[]> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: WIDTH, height: Math.min(height, TALLEST) });
  await page.evaluate(
    async () =>
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => resolve()));
      }),
  );
  const mentions = await underlined(page);
  await page.setViewport({ width: WIDTH, height: HEIGHT, deviceScaleFactor: 2 });
  return mentions;
}

async function takePicture(page: Page, card: Card): Promise<void> {
  const box = await card.box();
  const margin = 24;
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - 3 * margin);
  await mkdir(join(ROOT, '.output'), { recursive: true });
  await page.screenshot({
    path: PICTURE,
    clip: {
      x,
      y,
      width: Math.min(WIDTH - x, box.width + 2 * margin),
      height: Math.min(HEIGHT - y, box.height + 4 * margin),
    },
  });
}

async function openCard(page: Page, name: BrowserName, { url, mention }: Shown): Promise<Card> {
  try {
    return await hover(page, name, mention);
  } catch (cause) {
    if (!(cause instanceof TimeoutError)) throw cause;
    const found = await underlined(page);
    throw new Missing(
      found.length === 0
        ? `${url} mentions nobody whom the corpus knows: try another --url.`
        : `No card opened for "${found[0]?.text}" on ${url}: see the browser's console.`,
      { cause },
    );
  }
}

/** Shows without a window what a person would see: prints the mentions and a card, and pictures it. */
export async function showHeadless({ browser, name }: Launched, shown: Shown): Promise<void> {
  const { url } = shown;
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: HEIGHT, deviceScaleFactor: 2 });
  await openPage(page, url);
  const card = await openCard(page, name, shown);
  const text = await card.text();
  await takePicture(page, card);
  const mentions = await allMentions(page);

  console.log(`\nMentions on ${url}`);
  for (const line of listed(mentions)) console.log(`  ${line}`);
  console.log(`\nThe card of ${shown.mention?.text ?? 'the first'}\n`);
  console.log(text.replace(/^/gm, '  '));
  console.log(`\nIts picture: ${relative(process.cwd(), PICTURE)}`);
}
