/**
 * Tells when a large page changes in frame after frame. While it does, underlines cost too
 * much: in Chromium 156 every changed frame with a highlight registered repeats the pre-paint
 * of the whole page, 0.6 ms for each 1,000 elements.
 */

/** A page of fewer elements bears its underlines in any frame: they cost it at most 1 ms. */
const LARGE = 1_500;
/** So many changed frames within so many milliseconds make a page busy. */
const FRAMES = 8;
const WITHIN = 1_000;
/** Without a change for so many milliseconds it is quiet again. */
const QUIET = 1_000;
/** Changes closer together than this, in milliseconds, are of one frame. */
const FRAME = 5;

/**
 * Calls back with true when the page becomes busy, with false when it is quiet again. Returns false:
 * it is quiet at first.
 */
export function watchBusyPage(report: (busy: boolean) => void, signal: AbortSignal): false {
  let frames: number[] = [];
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (now - last < FRAME) return;
    last = now;
    if (timer) return;
    frames = [...frames.slice(1 - FRAMES), now];
    if (frames.length === FRAMES && now - (frames[0] as number) < WITHIN && isLarge()) {
      frames = [];
      report(true);
      calmDown();
    }
  });
  // A timer that is set anew in every frame would cost more than what it waits for.
  const calmDown = (): void => {
    const left = last + QUIET - performance.now();
    timer = left > 0 ? setTimeout(calmDown, left) : 0;
    if (!timer) report(false);
  };
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'style'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return false;
}

function isLarge(): boolean {
  return document.getElementsByTagName('*').length >= LARGE;
}
