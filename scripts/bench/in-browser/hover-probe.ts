/** What a page can see of a hover: when the pointer came, and when the card was painted. */
export interface Hover {
  /** The last movement of the pointer, by the page's clock. */
  moved: number;
  /** The end of the frame in which the card opened. */
  painted: number;
}

let moved = 0;
let tell: ((hover: Hover) => void) | undefined;

addEventListener('pointermove', ({ timeStamp }) => (moved = timeStamp), true);
addEventListener(
  'beforetoggle',
  (event) => {
    if (event.newState !== 'open') return;
    requestAnimationFrame(() => {
      // Runs when the frame has been drawn.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => tell?.({ moved, painted: performance.now() }));
      port1.start();
      port2.postMessage(undefined);
    });
  },
  true,
);

/** The hover that is about to begin, once its card is there. */
export function nextHover(): Promise<Hover> {
  return new Promise((resolve) => (tell = resolve));
}
