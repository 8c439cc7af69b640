import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

import type { Card } from '../../../scripts/browser/card.ts';
import type { Launched } from '../../../scripts/browser/launch.ts';
import { forceColours } from './forced-colours.ts';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules of WCAG 2.2 up to AA, and axe's own best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has to object to in the page as it is now, a line for each fault with its place. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(SOURCE, 'utf8'));
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as AxeResults;
  return faults(violations);
}

/** The same of a page of the extension in forced colours. */
async function axeFaultsForced(launched: Launched, page: Page): Promise<string[]> {
  await forceColours(launched, page, true);
  try {
    await page.$$eval('body, body *', fillAsForced);
    return await axeFaults(page);
  } finally {
    await page.$$eval('body, body *', (all) => {
      for (const each of all) (each as HTMLElement).style.removeProperty('-webkit-text-fill-color');
    });
    await forceColours(launched, page, false);
  }
}

/** The same in light, in dark and in forced colours. */
export async function axeFaultsInAllLooks(launched: Launched, page: Page): Promise<string[]> {
  const found: string[] = [];
  const chosen = await page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
  for (const theme of ['light', 'dark']) {
    await page.evaluate(putTheme, theme);
    found.push(...(await axeFaults(page)).map((fault) => `${theme}: ${fault}`));
  }
  await page.evaluate(putTheme, chosen);
  const forced = await axeFaultsForced(launched, page);
  return [...found, ...forced.map((fault) => `forced: ${fault}`)];
}

/** Runs in the page. */
function putTheme(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
}

/**
 * Chromium tells what texts are filled with, by which axe goes, as if nothing were forced. Runs
 * in the page.
 */
function fillAsForced(all: Element[]): void {
  for (const each of all as HTMLElement[]) {
    each.style.webkitTextFillColor = getComputedStyle(each).color;
  }
}

const WCAG = RULES.filter((rule) => rule !== 'best-practice');

/**
 * The same for what stands in a card, in light, in dark and in forced colours. Nothing sees into
 * its closed shadow root, axe neither, so a copy of it stands in for it, in an open one with the
 * same styles.
 */
export async function axeFaultsOf(launched: Launched, page: Page, card: Card): Promise<string[]> {
  const found = [
    ...(await faultsOfCopy(page, card, 'light')),
    ...(await faultsOfCopy(page, card, 'dark')),
  ];
  await forceColours(launched, page, true);
  try {
    found.push(...(await faultsOfCopy(page, card, 'forced')));
  } finally {
    await forceColours(launched, page, false);
  }
  return found;
}

async function faultsOfCopy(
  page: Page,
  card: Card,
  look: 'light' | 'dark' | 'forced',
): Promise<string[]> {
  await card.root.evaluate(putCopy, look);
  await page.evaluate(await readFile(SOURCE, 'utf8'));
  const { violations, passes } = (await page.evaluate(
    `axe.run('#copy-of-the-card', { runOnly: ${JSON.stringify(WCAG)} })`,
  )) as AxeResults;
  if (passes.length === 0) throw new Error('axe saw no card');
  await page.$eval('#copy-of-the-card', (copy) => copy.remove());
  return faults(violations).map((fault) => `${look}: ${fault}`);
}

/** Runs in the page. */
function putCopy(root: ShadowRoot, look: string): void {
  const copy = document.createElement('div');
  copy.id = 'copy-of-the-card';
  copy.popover = 'manual';
  const open = copy.attachShadow({ mode: 'open' });
  open.adoptedStyleSheets = [...root.adoptedStyleSheets];
  open.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const frame of open.querySelectorAll<HTMLElement>('.frame')) {
    if (look !== 'forced') frame.dataset['theme'] = look;
  }
  document.body.append(copy);
  copy.showPopover();
  const copied = open.querySelectorAll<HTMLElement>('[popover]');
  for (const [at, each] of root.querySelectorAll('[popover]').entries()) {
    if (each.matches(':popover-open')) copied[at]?.showPopover();
  }
  if (look === 'forced') {
    // Chromium tells what texts are filled with, by which axe goes, as if nothing were forced.
    for (const each of open.querySelectorAll<HTMLElement>('.frame *')) {
      each.style.webkitTextFillColor = getComputedStyle(each).color;
    }
  }
}

function faults(violations: AxeResults['violations']): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`),
  );
}
