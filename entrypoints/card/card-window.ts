import { h, render, type ComponentChild } from 'preact';

import type { CardState, PageMention, Point } from '../../components/card/contract.ts';
import { Bar, Corner } from '../../components/card-window/bar.tsx';
import { Speaking } from '../../components/words/speech.tsx';
import { moved, resized, type Box, type Size } from '../../core/hover/box.ts';
import { letDrag } from './dragging.ts';
import type { Home } from './home.ts';
import type { Host } from './host.ts';
import { placeBeside } from './placement.ts';
import type { Chosen } from './preferences.ts';
import { placeAsSheet, wantsSheet } from './sheet.ts';
import { View } from './view.ts';

export interface WindowEvents {
  /** The pointer has come onto the card. */
  onEnter(): void;
  /** The mention has left the view or the page. */
  onAnchorLost(): void;
  /** The keyboard's focus has come into the card, or has gone to the page. */
  onFocus(): void;
  onBlur(): void;
  onPin(this: void): void;
  onClose(this: void): void;
  /** The reader has given the card another size. */
  onResized(size: Size): void;
}

/** What a window shows. */
interface Content {
  mention: PageMention;
  state: CardState;
}

/** How far a sheet is swept to close it, in CSS pixels. */
const SWEEP = 60;

/** A card with its frame: beside a mention, along an edge, or wherever the reader has put it. */
export class CardWindow {
  readonly frame: HTMLElement;
  readonly #host: Host;
  readonly #home: Home;
  readonly #events: WindowEvents;
  readonly #view: View;
  readonly #bar: HTMLElement;
  readonly #corner: HTMLElement;
  #pointed = false;
  #content: Content | undefined;
  #box: Box | undefined;
  /** How far the card was swept so far. */
  #swept = 0;
  #endPlacement = (): void => undefined;

  constructor(host: Host, home: Home, events: WindowEvents) {
    this.#host = host;
    this.#home = home;
    this.#events = events;
    this.frame = host.addFrame();
    this.#bar = this.#part('bar');
    const body = this.#part('body');
    this.#corner = this.#part('');
    this.#view = new View(body);
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

  /** The name at the head of the card. */
  get name(): string {
    return this.frame.querySelector('h1')?.textContent ?? '';
  }

  /** The mention whose card is open. */
  get mention(): PageMention | undefined {
    return this.#content?.mention;
  }

  /** Where the card is, in the viewport of this document. */
  get box(): DOMRect {
    const { left, top, width, height } = this.frame.getBoundingClientRect();
    const { x, y } = this.#home.offset();
    return new DOMRect(left - x, top - y, width, height);
  }

  /** Opens the card at a mention, or changes what the open one shows. */
  show(mention: PageMention, pointer: Point, state: CardState, chosen: Chosen, size?: Size): void {
    const elsewhere = this.#content?.mention !== mention;
    this.#content = { mention, state };
    this.refresh(chosen);
    this.#host.show(this.frame, mention.element);
    if (!elsewhere) return;
    this.#endPlacement();
    this.#resetStyle();
    const onLost = (): void => this.#events.onAnchorLost();
    if (wantsSheet(this.#home)) {
      this.#endPlacement = placeAsSheet(mention, this.frame, this.#home, onLost);
    } else {
      if (size) this.frame.style.width = `${size.width}px`;
      this.#endPlacement = placeBeside(mention, pointer, this.frame, this.#home, onLost);
    }
  }

  /** Says and shows all as the reader has chosen by now. */
  refresh(chosen: Chosen): void {
    if (!this.#content) return;
    const { words } = chosen;
    this.#view.show(this.#content.mention, this.#content.state, chosen);
    this.frame.dir = words.dir;
    this.frame.lang = words.locale;
    const pinned = this.#box !== undefined;
    const { onPin, onClose } = this.#events;
    const speaking = (child: ComponentChild) => h(Speaking, { words, children: child });
    render(speaking(h(Bar, { pinned, onPin, onClose })), this.#bar);
    render(pinned ? speaking(h(Corner, {})) : null, this.#corner);
    this.asDialog(this.frame.role === 'dialog');
  }

  hide(): void {
    this.#endPlacement();
    this.#endPlacement = () => undefined;
    this.#content = undefined;
    this.#pointed = false;
    this.asDialog(false);
    this.#host.hide(this.frame);
    this.#view.clear();
  }

  /** Takes the window out of the page for good. */
  remove(): void {
    this.hide();
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
    this.#put({ left, top, width: size?.width ?? width, height: size?.height ?? height });
    this.refresh(chosen);
    this.asDialog(true);
    if (focused) this.#bar.querySelector('button')?.focus();
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

  #part(name: string): HTMLElement {
    const part = this.frame.ownerDocument.createElement('div');
    part.className = name;
    this.frame.append(part);
    return part;
  }

  #listen(): void {
    const { frame } = this;
    frame.addEventListener('pointerenter', () => {
      this.#pointed = true;
      this.#events.onEnter();
    });
    frame.addEventListener('pointerleave', () => {
      this.#pointed = false;
    });
    frame.addEventListener('pointerdown', () => this.#host.bringToFront(frame));
    frame.addEventListener('focusin', () => {
      if (this.#host.focused?.matches(':focus-visible')) this.#events.onFocus();
    });
    frame.addEventListener('focusout', ({ relatedTarget }) => {
      const within = frame.contains(relatedTarget as Node | null);
      // Where the whole window has lost the focus, it comes back here.
      if (!within && this.#home.document.hasFocus()) this.#events.onBlur();
    });
    letDrag({
      handle: this.#bar,
      draggable: (element) => !element.closest('.close, .pin'),
      keyboard: (element) => element.matches('.grip'),
      onMove: (x, y) => this.#dragged(x, y),
      onEnd: () => this.#dropped(),
    });
    letDrag({
      handle: this.#corner,
      draggable: () => true,
      keyboard: () => true,
      onMove: (x, y) => this.#box && this.#put(resized(this.#box, x, y, this.#viewport())),
      onEnd: () => this.#box && this.#events.onResized(this.#box),
    });
  }

  #dragged(x: number, y: number): void {
    if (this.#box) this.#put(moved(this.#box, x, y, this.#viewport()));
    else if (this.frame.matches('.at-bottom')) this.#swept += y;
    else if (this.frame.matches('.at-top')) this.#swept -= y;
  }

  #dropped(): void {
    if (this.#swept > SWEEP) this.#events.onClose();
    this.#swept = 0;
  }

  #put(box: Box): void {
    this.#box = box;
    const { left, top, width, height } = box;
    Object.assign(this.frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  #viewport(): Size {
    const { innerWidth, innerHeight } = this.#home.window;
    return { width: innerWidth, height: innerHeight };
  }

  #resetStyle(): void {
    const { zIndex } = this.frame.style;
    this.frame.removeAttribute('style');
    this.frame.style.zIndex = zIndex;
  }
}
