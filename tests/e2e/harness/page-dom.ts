import type { Page } from 'puppeteer-core';

import { CARD_HOST } from '../../../scripts/browser/page-names.ts';

/**
 * A document byte for byte, but for the card's host: its markup, attributes and all, and how its
 * text is cut into nodes, which markup does not show. Runs in the page.
 */
function written(original: Document, hostName: string): string {
  const copy = original.cloneNode(true) as Document;
  for (const host of copy.querySelectorAll(hostName)) host.remove();
  const walker = copy.createTreeWalker(copy, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const lengths: number[] = [];
  while (walker.nextNode()) lengths.push(walker.currentNode.nodeValue?.length ?? 0);
  return `${new XMLSerializer().serializeToString(copy)}\n${lengths.join(' ')}`;
}

/** The document that the page has now. */
export async function pageDom(page: Page): Promise<string> {
  return page.evaluate(
    `(${String(written)})(document, ${JSON.stringify(CARD_HOST)})`,
  ) as Promise<string>;
}

/** The document that this source makes where nobody touches it. */
export async function parsedDom(page: Page, source: string): Promise<string> {
  const parsed = `new DOMParser().parseFromString(${JSON.stringify(source)}, 'text/html')`;
  return page.evaluate(
    `(${String(written)})(${parsed}, ${JSON.stringify(CARD_HOST)})`,
  ) as Promise<string>;
}
