import type { Source } from '../pack/pack.ts';

/** Paragraphs of the article proper, in order, as a valid pack has them. */
type Paragraphs = Source['text']['paragraphs'];

/**
 * The number, from 1, of the paragraph that holds a position of a source: the locator that
 * readers are shown. `undefined` outside the article proper.
 */
export function paragraphAt({ text }: Source, position: number): number | undefined {
  return paragraphHolding(text.paragraphs, { start: position, end: position + 1 });
}

/** The number, from 1, of the one paragraph that holds all of a passage. */
export function paragraphHolding(
  paragraphs: Paragraphs,
  passage: { start: number; end: number },
): number | undefined {
  let low = 0;
  let high = paragraphs.length;
  // The first paragraph that does not end before the passage does.
  while (low < high) {
    const middle = (low + high) >>> 1;
    const paragraph = paragraphs[middle];
    if (paragraph && paragraph[1] < passage.end) low = middle + 1;
    else high = middle;
  }
  const candidate = paragraphs[low];
  return candidate && candidate[0] <= passage.start ? low + 1 : undefined;
}
