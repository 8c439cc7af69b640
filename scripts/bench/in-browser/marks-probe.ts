/**
 * Watches, as any page can, which mentions are registered for underlining, frame by frame,
 * and how long frames are apart. A page loads this script itself.
 */

interface Place {
  node: Node;
  offset: number;
}

/** When each mention was first there at the beginning of a frame. */
const since = new Map<Node, Map<number, number>>();
let settled = false;
const waiting: ((marks: Marks) => void)[] = [];
let seen = -1;
let before = performance.now();
let widestGap = 0;
let changed = performance.now();
/** So long without a change after the page has loaded, and nothing more is looked for; in ms. */
const PATIENCE = 1_500;

function places(): Place[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map(({ startContainer, startOffset }) => ({
      node: startContainer,
      offset: startOffset,
    })),
  );
}

function look(): void {
  const now = performance.now();
  if (document.readyState !== 'loading') widestGap = Math.max(widestGap, now - before);
  before = now;
  // The registry is read again only when it has another number of ranges.
  const count = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  if (count !== seen) {
    seen = count;
    changed = now;
    for (const { node, offset } of places()) {
      const times = since.get(node) ?? new Map<number, number>();
      since.set(node, times);
      if (!times.has(offset)) times.set(offset, now);
    }
  }
  if (document.readyState !== 'complete' || now - changed < PATIENCE) {
    requestAnimationFrame(look);
    return;
  }
  settled = true;
  for (const listener of waiting) listener(marks());
}
requestAnimationFrame(look);

export interface Marks {
  /** Mentions in the viewport. */
  visible: number;
  /** When the last of them was registered, in milliseconds of the page's clock; 0 without any. */
  marked: number;
  domReady: number;
  loaded: number;
  /** The longest time between two frames since the page was ready. */
  widestGap: number;
}

function visible({ node, offset }: Place): boolean {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Calls back with what has been seen, once nothing more changes. */
export function whenSettled(listener: (marks: Marks) => void): void {
  if (settled) listener(marks());
  else waiting.push(listener);
}

function marks(): Marks {
  const shown = places().filter(visible);
  const times = shown.map(({ node, offset }) => since.get(node)?.get(offset) ?? Number.NaN);
  const [navigation] = performance.getEntriesByType('navigation');
  const { domContentLoadedEventStart, loadEventStart } = navigation as PerformanceNavigationTiming;
  return {
    visible: shown.length,
    marked: Math.max(0, ...times),
    domReady: domContentLoadedEventStart,
    loaded: loadEventStart,
    widestGap,
  };
}
