/**
 * A page that a person works with: what is typed into a field is repeated in the page, a button
 * adds a paragraph. Measures each interaction from the event to the end of the frame that shows its
 * effect, and collects the browser's own measure of the same (Event Timing, in steps of 8 ms).
 */
import { DENSE, mentionedNames } from '../made/corpus.ts';
import { Prose } from '../made/prose.ts';
import { Random } from '../made/random.ts';

const toNextPaint: number[] = [];
const eventTimings: number[] = [];

/** From when the browser made the event to when the frame after it has been handed over. */
function timeToPaint(event: Event): void {
  const { port1, port2 } = new MessageChannel();
  requestAnimationFrame(() => {
    port1.addEventListener(
      'message',
      () => {
        toNextPaint.push(performance.now() - event.timeStamp);
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if ((entry as PerformanceEventTiming).interactionId !== 0) eventTimings.push(entry.duration);
  }
}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);

document.addEventListener('DOMContentLoaded', () => {
  const field = document.createElement('textarea');
  const button = document.createElement('button');
  const echo = document.createElement('p');
  const text = document.createTextNode('');
  const prose = new Prose(new Random(59), mentionedNames(), DENSE);
  const bar = document.createElement('div');
  bar.style.cssText = 'position:sticky;top:0;background:white';
  button.textContent = 'more';
  echo.append(text);
  bar.append(field, button, echo);
  document.body.prepend(bar);
  field.addEventListener('keydown', timeToPaint);
  field.addEventListener('input', () => {
    text.data = field.value;
  });
  button.addEventListener('click', (event) => {
    timeToPaint(event);
    const paragraph = document.createElement('p');
    paragraph.textContent = prose.piece(400);
    bar.after(paragraph);
  });
});

export interface Latencies {
  toNextPaint: number[];
  eventTimings: number[];
}

export function latencies(): Latencies {
  return { toNextPaint, eventTimings };
}
