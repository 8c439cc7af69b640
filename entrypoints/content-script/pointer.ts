import {
  CARD_SLOT,
  type Hovering,
  type PageMention,
  type SpottedPage,
  type StartHovering,
} from '../../components/card/contract.ts';
import { ask, extensionAlive } from '../../platform/ask.ts';

/**
 * Waits until the pointer first comes upon a mention, then brings in the code that opens
 * cards, and leaves the pointer to it. `onGone` is called when the extension that started
 * this script is no longer there.
 */
export function awaitPointer(
  page: () => SpottedPage | undefined,
  onGone: () => void,
  signal: AbortSignal,
): void {
  const waiting = new AbortController();
  const passive = {
    passive: true,
    capture: true,
    signal: AbortSignal.any([waiting.signal, signal]),
  };
  let hovering: Hovering | undefined;
  let pointer = { x: 0, y: 0 };
  let frame = 0;
  let loading = false;

  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons, isTrusted }) => {
      // A page that makes events up must not find out by a card what the corpus knows.
      if (!isTrusted || pointerType === 'touch' || buttons !== 0) return;
      pointer = { x: clientX, y: clientY };
      // Asking what is under a point may force layout: once a frame is enough.
      frame ||= requestAnimationFrame(look);
    },
    passive,
  );
  // The window's capture phase comes first: what closes our card is not seen by the page.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !hovering?.dismiss()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );

  function look(): void {
    frame = 0;
    const mention = loading || signal.aborted ? undefined : page()?.mentionAt(pointer);
    if (!mention) return;
    loading = true;
    void start(mention, performance.now());
  }

  async function start(mention: PageMention, since: number): Promise<void> {
    if (extensionAlive()) await ask('card:load', {});
    waiting.abort();
    const startHovering = (globalThis as { [CARD_SLOT]?: StartHovering })[CARD_SLOT];
    if (!startHovering || !extensionAlive()) onGone();
    else if (!signal.aborted) {
      hovering = startHovering(page, { pointer, mention, since }, onGone, signal);
    }
  }
}
