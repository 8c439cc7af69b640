import type { Frame, Page } from 'puppeteer-core';

/**
 * Waits until these words and no others are underlined or tinted, in the order of the page;
 * under the names of highlights given, or under whatever names.
 */
export async function waitForUnderlines(
  page: Page | Frame,
  words: readonly string[],
  names?: readonly string[],
): Promise<void> {
  await page.waitForFunction(
    (wanted, only) => {
      const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
        only && !only.includes(name) ? [] : [...highlight],
      );
      const fits = (node: Node, offset: number) =>
        node.isConnected && offset <= (node as Text).length;
      // The page has changed a text, which the extension is about to read again.
      const stale = ranges.some(
        ({ startContainer, startOffset, endContainer, endOffset }) =>
          !fits(startContainer, startOffset) || !fits(endContainer, endOffset),
      );
      if (stale) return false;
      const found = ranges.map((marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return range;
      });
      found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return found.join('|') === wanted;
    },
    // Frames out of view, and pages behind others, draw no frames to look in.
    { polling: 50 },
    words.join('|'),
    names ?? null,
  );
}
