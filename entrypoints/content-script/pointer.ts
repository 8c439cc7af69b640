import {
  CARD_SLOT,
  type PageMention,
  type RunningCards,
  type RunningScript,
} from '../../components/card/contract.ts';
import { extensionAlive } from '../../platform/ask.ts';
import { nativeBrowser } from '../../platform/native-browser.ts';

const EVENTS = ['pointermove', 'click', 'keydown', 'keyup', 'copy'] as const;

/**
 * Waits until the pointer first comes upon a mention, or a finger taps one, then brings in the
 * code that opens cards, and hands all that happens on to it. Ends the script where the extension
 * that started it is no longer there.
 */
export function awaitPointer(script: RunningScript): void {
  const { ended: signal } = script;
  const cards = (): RunningCards | undefined => {
    const running = (globalThis as { [CARD_SLOT]?: RunningCards })[CARD_SLOT];
    return running?.script === script ? running : undefined;
  };
  let last: PointerEvent | undefined;
  /** What it rests on, and when it came there. */
  let there: PageMention | undefined;
  let since = 0;
  let key: KeyboardEvent | undefined;
  let frame = 0;
  let loading = false;

  // The window's capture phase comes first: before the page can stop an event, and before it sees
  // one that closes a card of ours.
  for (const type of EVENTS) window.addEventListener(type, noticed, { capture: true, signal });

  function noticed(event: PointerEvent | KeyboardEvent | ClipboardEvent): void {
    // A page that makes events up must not find out by a card what the corpus knows.
    if (!event.isTrusted) return;
    const running = cards();
    if (running) running.notice(event);
    else if ('key' in event) key = event;
    else pointed(event as PointerEvent);
  }

  function pointed(event: PointerEvent): void {
    const { type, pointerType, buttons } = event;
    // What is copied comes with no buttons.
    if (buttons !== 0 || last?.type === 'click') return;
    if (pointerType === 'touch' && type !== 'click') return;
    last = event;
    // Asking what is under a point may force layout: once a frame is enough.
    frame ||= requestAnimationFrame(look);
  }

  function look(): void {
    frame = 0;
    if (!last) return;
    const mention = script.page()?.mentionAt({ x: last.clientX, y: last.clientY });
    // While the code comes the pointer may leave and come back: the dwell begins anew.
    if (mention !== there) since = last.timeStamp;
    there = mention;
    if (!there) last = undefined;
    else if (!loading) start();
  }

  function start(): void {
    loading = true;
    // The card's code takes it before the answer is here.
    script.first = () => last && { event: last, mention: there, since, key };
    if (!extensionAlive()) {
      script.stop();
      return;
    }
    nativeBrowser.runtime.sendMessage({ name: 'card:load', request: {} }).then(
      () => {
        if (!cards()) script.stop();
      },
      () => {
        // The background was ended before it had brought it in: the next movement or tap asks again.
        last = undefined;
        loading = false;
      },
    );
    // Cards part sentences and write dates. A process's first of these take Chromium 30 ms: they
    // pass here, while the card's code comes, and not after it.
    if (!import.meta.env.FIREFOX) void [new Intl.Segmenter(), new Intl.DateTimeFormat()];
  }
}
