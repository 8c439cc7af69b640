import { within, type Work } from './trace/events.ts';

/** The tasks that run the page's animation callbacks and draw what they changed, in milliseconds. */
export function drawnFrames(works: readonly Work[]): number[] {
  return works.filter(drawsFrame).map(({ event: { tdur = 0 } }) => tdur / 1000);
}

/** Whether a task is one of these. What the extension hears of a change at once is in it too. */
export function drawsFrame(work: Work): boolean {
  const names = new Set([...within(work)].map(({ name }) => name));
  return names.has('FireAnimationFrame') && names.has('PrePaint');
}
