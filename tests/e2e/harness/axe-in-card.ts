import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

import type { Card } from '../../../scripts/browser/card.ts';
import { AXE_RULES } from './axe.ts';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe has to object to in a card: a line for each fault. It cannot see into a closed shadow
 * root, so it is given the card's own markup and style sheets in an open one, on the same page.
 */
export async function cardFaults(page: Page, card: Card): Promise<string[]> {
  await page.evaluate(await readFile(SOURCE, 'utf8'));
  const twin = await card.root.evaluateHandle((root) => {
    const host = document.createElement(root.host.localName);
    const open = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    for (const { cssRules } of root.adoptedStyleSheets) {
      for (const rule of cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length);
    }
    open.adoptedStyleSheets.push(sheet);
    for (const child of root.children) open.append(child.cloneNode(true));
    host.popover = 'manual';
    document.documentElement.append(host);
    host.showPopover();
    return host;
  });
  try {
    const { violations } = (await twin.evaluate(
      async (host, rules) =>
        (globalThis as unknown as { axe: { run(on: Element, options: object): unknown } }).axe.run(
          host,
          { runOnly: rules, rules: { region: { enabled: false } } },
        ),
      AXE_RULES,
    )) as AxeResults;
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`),
    );
  } finally {
    await twin.evaluate((host) => host.remove());
  }
}
