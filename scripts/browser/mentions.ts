import type { Page } from 'puppeteer-core';

import { HIGHLIGHTS } from './page-names.ts';

export interface Mention {
  text: string;
  kind: keyof typeof HIGHLIGHTS;
  /** The `id` of the nearest element around it that has one. */
  within: string | undefined;
}

/**
 * The mentions that are underlined now, in the order of the page. The extension registers those
 * near the viewport only.
 */
export async function underlined(page: Page): Promise<Mention[]> {
  return await page.evaluate((names) => {
    const kinds = ['actor', 'event', 'open'] as const;
    const found = kinds.flatMap((kind) =>
      [...(CSS.highlights.get(names[kind]) ?? [])].map((marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return { kind, range };
      }),
    );
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ kind, range }) => ({
      kind,
      text: range.toString(),
      within: range.startContainer.parentElement?.closest('[id]')?.id,
    }));
  }, HIGHLIGHTS);
}

export interface Point {
  x: number;
  y: number;
}

/**
 * The middle of a mention's first line box in the viewport, after scrolling it there. Waits until
 * it is underlined; `within` and `text` narrow the choice, else it is the first of the page.
 */
export async function pointOnMention(page: Page, wanted: Partial<Mention> = {}): Promise<Point> {
  const handle = await page.waitForFunction(
    (names, { text, kind, within }) => {
      const kinds = ['actor', 'event', 'open'] as const;
      const ranges = kinds
        .filter((each) => kind === undefined || kind === each)
        .flatMap((each) => [...(CSS.highlights.get(names[each]) ?? [])])
        .map((marked) => {
          const range = document.createRange();
          range.setStart(marked.startContainer, marked.startOffset);
          range.setEnd(marked.endContainer, marked.endOffset);
          return range;
        })
        .filter((range) => text === undefined || range.toString() === text)
        .filter(({ startContainer }) => {
          if (within === undefined) return true;
          return startContainer.parentElement?.closest('[id]')?.id === within;
        });
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const [range] = ranges;
      if (!range) return undefined;
      const inView = (box: DOMRect) => box.top >= 0 && box.bottom <= innerHeight;
      if (!inView(range.getBoundingClientRect())) {
        range.startContainer.parentElement?.scrollIntoView({
          block: 'center',
          behavior: 'instant',
        });
      }
      const [box] = range.getClientRects();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    {},
    HIGHLIGHTS,
    wanted,
  );
  const point = await handle.jsonValue();
  if (!point) throw new Error('no mention was underlined');
  return point;
}
