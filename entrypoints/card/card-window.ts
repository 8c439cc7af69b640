import type { CardState, PageMention, Point } from '../../components/card/contract.ts';
import type { Size } from '../../core/hover/box.ts';
import { Anchor } from './anchor.ts';
import { dress } from './appearance.ts';
import { CardContent, type ContentEvents } from './card-content.ts';
import { keepHeight } from './height.ts';
import type { Home } from './home.ts';
import type { Host } from './host.ts';
import { Movable, type MovableEvents } from './movable.ts';
import { placeBeside } from './placement.ts';
import type { Chosen } from './preferences.ts';
import { placeAsSheet, wantsSheet } from './sheet.ts';

/** How high a card is that was pinned before its facts have come, in CSS pixels. */
const ROOM_FOR_FACTS = 320;

export interface WindowEvents extends ContentEvents, MovableEvents {
  /** The pointer has come onto the card. */
  onEnter(): void;
  /** The pointer has left the card, or the card has moved from under it. */
  onLeave(event: PointerEvent): void;
  /** The mention has left the view or the page. */
  onAnchorLost(): void;
  /** The keyboard's focus has come into the card, or has gone to the page. */
  onFocus(): void;
  onBlur(): void;
}

/** A card with its frame: beside a mention, along an edge, or wherever the reader has put it. */
export class CardWindow {
  readonly frame: HTMLElement;
  readonly #host: Host;
  readonly #home: Home;
  readonly #events: WindowEvents;
  readonly #content: CardContent;
  readonly #movable: Movable;
  #pointed = false;
  #shown: { mention: PageMention; state: CardState } | undefined;
  #endPlacement = (): void => undefined;

  constructor(host: Host, home: Home, events: WindowEvents) {
    this.#host = host;
    this.#home = home;
    this.#events = events;
    this.frame = host.addFrame();
    this.#content = new CardContent(this.frame, events);
    this.#movable = new Movable(this.frame, this.#content, home, events);
    this.#listen();
  }

  /** How far it is to the front among cards. */
  get front(): number {
    return Number(this.frame.style.zIndex);
  }

  /** Whether the pointer is on the card. */
  get pointed(): boolean {
    return this.#pointed;
  }

  /** Whether the keyboard's focus is in the card. */
  get focused(): boolean {
    return this.frame.contains(this.#host.focused);
  }

  /** Whether the reader can do anything with the card: not where a modal dialog makes it inert. */
  get reachable(): boolean {
    return this.#host.reaches(this.frame);
  }

  /** The name at the head of the card. */
  get name(): string {
    // Behind another actor's card the one that it was opened from is hidden.
    return this.frame.querySelector('h1:not(:scope [hidden] h1)')?.textContent ?? '';
  }

  /** The mention whose card is open. */
  get mention(): PageMention | undefined {
    return this.#shown?.mention;
  }

  /** Where the card is, in the viewport of this document. */
  get box(): DOMRect {
    const { left, top, width, height } = this.frame.getBoundingClientRect();
    const { x, y } = this.#home.offset();
    return new DOMRect(left - x, top - y, width, height);
  }

  /** Does beforehand, while the first facts are on their way, what takes long at the first time. */
  anticipate(mention: PageMention): void {
    this.#content.anticipate(mention);
  }

  /** Draws a card that is about to open, so that it only has to be shown. */
  prepare(mention: PageMention, state: CardState, chosen: Chosen): void {
    if (this.#shown) return;
    this.#content.draw({ mention, state, chosen, pinned: false });
    this.#host.rehearse(this.frame, mention.element);
  }

  /** Opens the card at a mention, or changes what the open one shows. */
  show(mention: PageMention, pointer: Point, state: CardState, chosen: Chosen, size?: Size): void {
    const elsewhere = this.mention !== mention;
    // Another mention's card is read from its beginning.
    if (elsewhere && this.focused) this.enter();
    if (elsewhere) {
      this.#endPlacement();
      this.#resetStyle();
    }
    // The room for a line that says "Looking up…" is not that for what comes in its place.
    if (this.#shown?.state.status === 'loading' && !this.#pointed) this.frame.style.maxHeight = '';
    this.#shown = { mention, state };
    this.refresh(chosen);
    this.#host.show(this.frame, mention.element);
    if (!elsewhere) return;
    const onLost = (): void => this.#events.onAnchorLost();
    const anchor = new Anchor(mention, pointer, this.#home);
    if (wantsSheet(anchor, this.#home)) {
      this.#endPlacement = placeAsSheet(anchor, this.frame, this.#home, onLost);
    } else {
      if (size) this.frame.style.width = `${size.width}px`;
      this.#endPlacement = placeBeside(anchor, this.frame, this.#home, onLost);
    }
  }

  /** What is open shows this from now on. */
  update(state: CardState, chosen: Chosen): void {
    if (this.#shown) this.#shown = { ...this.#shown, state };
    this.refresh(chosen);
  }

  /** Says and shows all as the reader has chosen by now. */
  refresh(chosen: Chosen): void {
    if (!this.#shown) return;
    const { focused } = this;
    this.#content.draw({ ...this.#shown, chosen, pinned: this.#movable.isFree });
    // What had the focus may have given way to something else.
    if (focused && !this.focused) this.enter();
    dress(this.frame, this.#shown.mention.element, chosen.settings);
    this.asDialog(this.frame.role === 'dialog');
  }

  hide(): void {
    this.#endPlacement();
    this.#endPlacement = () => undefined;
    this.#shown = undefined;
    this.#pointed = false;
    this.asDialog(false);
    this.#host.hide(this.frame);
    this.#content.clear();
  }

  /** Takes the window out of the page for good. */
  remove(): void {
    this.hide();
    this.#movable.end();
    this.#host.removeFrame(this.frame);
  }

  /** From now on the card stays where it is, in the size that the reader has given cards. */
  pin(chosen: Chosen, size: Size | undefined): void {
    const { left, top, width, height } = this.frame.getBoundingClientRect();
    const focused = this.focused;
    this.#endPlacement();
    this.#endPlacement = () => undefined;
    this.#resetStyle();
    this.frame.classList.add('pinned');
    this.#movable.setFree({
      left,
      top,
      width: size?.width ?? width,
      // Facts that are still looked up will need more room than the line that says so.
      height: size?.height ?? (this.#shown?.state.status === 'loading' ? ROOM_FOR_FACTS : height),
    });
    this.refresh(chosen);
    // Its bar has come into it: it grows away from its mention.
    const [line] = this.#home.seen(this.mention?.boxes() ?? []);
    const toward = line && line.top > top ? 'top' : 'bottom';
    if (!size) this.#movable.grow(this.#content.bar.offsetHeight, toward);
    this.asDialog(true);
    if (focused) this.#content.bar.querySelector('button')?.focus();
  }

  /** Puts the keyboard's focus into the card. */
  enter(): void {
    this.frame.focus({ preventScroll: true });
  }

  /** A card that holds the focus, or stays, is a dialog; one that only hovers is not. */
  asDialog(is: boolean): void {
    this.frame.role = is ? 'dialog' : null;
    this.frame.ariaModal = is ? 'false' : null;
    this.frame.ariaLabel = is ? this.name : null;
  }

  #listen(): void {
    const { frame } = this;
    frame.addEventListener('pointerenter', () => {
      this.#pointed = true;
      this.#events.onEnter();
    });
    frame.addEventListener('pointerleave', (event) => {
      // A card that has gone was not left.
      if (!this.#pointed) return;
      this.#pointed = false;
      this.#events.onLeave(event);
    });
    frame.addEventListener('pointerdown', () => {
      this.#host.bringToFront(frame);
      if (!this.#movable.isFree) keepHeight(frame);
      this.#awaitRelease();
    });
    frame.addEventListener('focusin', () => {
      // Another actor's card may have taken the place of this one's, or given it back.
      this.asDialog(this.frame.role === 'dialog');
      if (this.#host.focused?.matches(':focus-visible')) this.#events.onFocus();
    });
    frame.addEventListener('focusout', ({ relatedTarget }) => {
      // Where the whole window has lost the focus, it comes back here. And what had it in the card may
      // only have given way to something else: Chromium tells of that too, and nothing has it then.
      const goesTo = relatedTarget as Node | null;
      if (goesTo && !frame.contains(goesTo)) this.#events.onBlur();
    });
  }

  /** A drag, and a finger that scrolls, are taken over by the browser: no release follows. */
  #awaitRelease(): void {
    const over = new AbortController();
    const options = { capture: true, signal: over.signal };
    const onUp = (event: PointerEvent): void => {
      over.abort();
      this.#released(event);
    };
    this.#home.window.addEventListener('pointerup', onUp, options);
    this.#home.window.addEventListener('pointercancel', () => over.abort(), options);
  }

  /** Words of the card that are selected to beyond its edge are to stay there, to be copied. */
  #released({ target }: PointerEvent): void {
    if (target === this.#host.element) return;
    this.#host.releasedBeyond();
    this.#events.onFocus();
  }

  #resetStyle(): void {
    const { zIndex } = this.frame.style;
    this.frame.removeAttribute('style');
    this.frame.style.zIndex = zIndex;
  }
}
