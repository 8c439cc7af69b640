import type { FirstInteraction, PageMention, Point } from '../../components/card/contract.ts';
import { towardCard } from '../../core/hover/corridor.ts';
import type { HoverEvent } from '../../core/hover/states.ts';
import { afterClick } from './clicking.ts';
import type { Home } from './home.ts';
import { opensByHovering } from './modes.ts';
import type { Surroundings } from './surroundings.ts';

/** What shows another document in the page. */
const FRAMES = 'iframe, frame, object, embed, fencedframe';

/** For how long a click waits until it is known what it does, in milliseconds. */
const PATIENCE = 1_000;

const ORIGIN: Point = { x: 0, y: 0 };

type Keys = Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'shiftKey'>;

function sameKeys(a: Keys, b: Keys): boolean {
  return a.altKey === b.altKey && a.ctrlKey === b.ctrlKey && a.shiftKey === b.shiftKey;
}

/** Tells from the page's pointer what happens to the card. Takes nothing away from the page. */
export class Pointing {
  readonly #around: Surroundings;
  readonly #dispatch: (event: HoverEvent<PageMention>, since?: number) => void;
  /** Where the pointer is. */
  pointer: Point = { x: 0, y: 0 };
  #keys: Keys = { altKey: false, ctrlKey: false, shiftKey: false };
  /** When it came there, or left the page. */
  #since = 0;
  /** Whether it is in the page: a finger that has tapped is not. */
  #isHere = false;
  /** The mention that it was last on, and where. */
  #left: { mention: PageMention; point: Point } | undefined;
  /** Whether it is on the way to the card. */
  #reaching = false;
  #frame = 0;
  /** A click that came before it was known what the reader has chosen. */
  #early: PointerEvent | undefined;
  /** What it has rested on, and since when, as far as that was looked up before the reader's choice was known. */
  #rested: Pick<FirstInteraction, 'mention' | 'since'> | undefined;

  constructor(
    around: Surroundings,
    dispatch: (event: HoverEvent<PageMention>, since?: number) => void,
    signal: AbortSignal,
  ) {
    this.#around = around;
    this.#dispatch = dispatch;
    document.documentElement.addEventListener(
      'pointerleave',
      ({ pointerType, timeStamp }) => {
        // A finger that is lifted leaves the mouse where it is.
        if (pointerType === 'touch') return;
        this.#since = timeStamp;
        this.#isHere = this.#reaching = false;
        this.#rested = undefined;
        this.#dispatch({ type: 'off' });
      },
      { passive: true, signal },
    );
    document.addEventListener(
      'pointerover',
      (event) => {
        // What it does within a frame is not heard of here.
        const [into] = event.composedPath();
        if (into instanceof Element && into.matches(FRAMES)) this.#moved(event);
      },
      { passive: true, capture: true, signal },
    );
    signal.addEventListener('abort', () => cancelAnimationFrame(this.#frame));
  }

  /** Follows the pointer over the document of the cards too, while one is open there. */
  follow(home: Home, signal: AbortSignal): void {
    const passive = { passive: true, capture: true, signal };
    home.document.addEventListener(
      'pointermove',
      (event) => {
        if (this.#around.open()) this.#moved(event, home.offset());
      },
      passive,
    );
    home.document.addEventListener(
      'click',
      ({ isTrusted, target }) => {
        if (isTrusted && !this.#around.isOurs(target)) this.#dispatch({ type: 'away' });
      },
      passive,
    );
  }

  /** What the reader does in this document; what the page makes up does not come here. */
  notice(event: PointerEvent | KeyboardEvent): void {
    if ('key' in event) this.#keyed(event);
    else if (event.type === 'click') this.#clicked(event);
    else this.#moved(event);
  }

  /** Takes the first interaction over. Until it begins, the pointer may leave its mention, and come back. */
  expect({ event, mention, since }: FirstInteraction): void {
    if (event.pointerType === 'touch') return;
    this.#rested = { mention, since };
    // It may have moved on meanwhile.
    if (this.#since < event.timeStamp) this.#at(event, ORIGIN);
    this.#noteRest();
  }

  /** Begins with the interaction that was expected, as far as the pointer has been on its mention since. */
  begin({ event, key }: FirstInteraction): void {
    if (event.type === 'click') this.#clicked(event);
    if (event.pointerType === 'touch') return this.#clickedEarly();
    const rested = this.#rested;
    if (rested && this.resting === rested.mention) this.#since = rested.since;
    if (key && key.timeStamp > event.timeStamp) this.#keyed(key);
    this.chosen();
  }

  /** The pointer has come from a card to wherever it is now, into a frame of the page perhaps. */
  leftCard(event: PointerEvent, home: Home): void {
    this.#moved(event, home.offset());
  }

  /** The card has gone: what was passed over on the way to it counts now. */
  lookAgain(): void {
    if (this.#reaching) this.#lookSoon();
    this.#reaching = false;
  }

  /** It is known what the reader has chosen: the pointer may have come to rest, or clicked, before that. */
  chosen(): void {
    this.look();
    this.#clickedEarly();
  }

  #clickedEarly(): void {
    const click = this.#early;
    this.#early = undefined;
    // By then the page may have moved on.
    if (click && performance.now() - click.timeStamp < PATIENCE) this.#clicked(click);
  }

  /** The mention that the pointer rests on; none where it is not in the page. */
  get resting(): PageMention | undefined {
    return this.#isHere ? this.#around.page()?.mentionAt(this.pointer) : undefined;
  }

  /** Looks what is under the pointer now. */
  look(): void {
    const settings = this.#around.settings();
    if (!this.#isHere) return;
    if (!settings) return this.#noteRest();
    const mention = this.resting;
    const open = this.#around.open();
    if (open && mention !== open.mention && this.#onTheWay(open)) {
      this.#reaching = true;
      this.#dispatch({ type: 'toward-card' });
      return;
    }
    if (mention) this.#left = { mention, point: this.pointer };
    this.#reaching = false;
    const counts = mention === open?.mention || opensByHovering(settings, this.#keys);
    if (mention && counts) this.#dispatch({ type: 'over-mention', mention }, this.#since);
    else this.#dispatch({ type: 'off' });
  }

  /** Its dwell begins anew where it has left a mention. */
  #noteRest(): void {
    const mention = this.resting;
    if (mention !== this.#rested?.mention) this.#rested = { mention, since: this.#since };
  }

  #onTheWay({ mention, card }: { mention: PageMention; card: DOMRect }): boolean {
    if (this.#left?.mention !== mention) return false;
    const { point } = this.#left;
    return mention.boxes().some((box) => towardCard(this.pointer, point, box, card));
  }

  /** `origin` is where this document's viewport begins in that of the event. */
  #at(event: PointerEvent, origin: Point): void {
    const { clientX, clientY, altKey, ctrlKey, shiftKey } = event;
    this.pointer = { x: clientX - origin.x, y: clientY - origin.y };
    this.#keys = { altKey, ctrlKey, shiftKey };
    this.#isHere = true;
    this.#since = event.view === window ? event.timeStamp : performance.now();
  }

  #moved(event: PointerEvent, origin = ORIGIN): void {
    const { pointerType, buttons, isTrusted } = event;
    if (!isTrusted || pointerType === 'touch' || this.#around.onCard()) return;
    if (buttons !== 0) {
      // Who drags selects text, or moves something of the page: no card may come in between.
      if (!this.#around.open()) this.#dispatch({ type: 'off' });
      return;
    }
    if (!this.#around.alive()) return;
    this.#at(event, origin);
    this.#lookSoon();
  }

  /** Asking what is under a point may force layout: once a frame is enough. */
  #lookSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#around.onCard()) this.look();
    });
  }

  /** A key that is held to open cards may come when the pointer rests already. */
  #keyed(event: KeyboardEvent): void {
    // Until it is known what the reader has chosen, it may be that key.
    if ((this.#around.settings()?.openBy ?? 'modifier') !== 'modifier') return;
    const { altKey, ctrlKey, shiftKey, timeStamp } = event;
    const before = this.#keys;
    this.#keys = { altKey, ctrlKey, shiftKey };
    if (sameKeys(before, this.#keys)) return;
    this.#since = timeStamp;
    this.#lookSoon();
  }

  #clicked(event: PointerEvent): void {
    if (!this.#around.settings()) {
      this.#early = event;
      return;
    }
    const happened = afterClick(event, this.#around);
    if (!happened) return;
    if (happened.type === 'open') this.pointer = { x: event.clientX, y: event.clientY };
    this.#dispatch(happened);
  }
}
