import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

import type { Card } from '../../../scripts/browser/card.ts';

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

const WCAG = RULES.filter((rule) => rule !== 'best-practice');

/**
 * The same for what stands in a card. Nothing sees into its closed shadow root, axe neither, so a
 * copy of it stands in for it, in an open one with the same styles.
 */
export async function axeFaultsOf(page: Page, card: Card): Promise<string[]> {
  await card.root.evaluate((root) => {
    const copy = document.createElement('div');
    copy.id = 'copy-of-the-card';
    copy.popover = 'manual';
    const open = copy.attachShadow({ mode: 'open' });
    open.adoptedStyleSheets = [...root.adoptedStyleSheets];
    open.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
    document.body.append(copy);
    copy.showPopover();
  });
  await page.evaluate(await readFile(SOURCE, 'utf8'));
  const { violations, passes } = (await page.evaluate(
    `axe.run('#copy-of-the-card', { runOnly: ${JSON.stringify(WCAG)} })`,
  )) as AxeResults;
  if (passes.length === 0) throw new Error('axe saw no card');
  await page.$eval('#copy-of-the-card', (copy) => copy.remove());
  return faults(violations);
}

function faults(violations: AxeResults['violations']): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`),
  );
}
