import { CARD_HOST } from '../../components/card/contract.ts';
import styles from '../../components/card/card.css?inline';
import type { Home } from './home.ts';
import windowStyles from './window.css?inline';

/** What readers do with a card is no matter of the page: its own shortcuts and clicks are not it. */
const OURS =
  'keydown keyup keypress input change focusin focusout ' +
  'cut paste dragstart ' +
  'click dblclick auxclick contextmenu mousedown mouseup ' +
  'pointerdown pointerup touchstart touchmove touchend wheel';

/**
 * The one element that cards stand in, in the top layer, above everything of the page. Its
 * shadow root is closed: the page can neither reach what cards show nor style it.
 */
export class Host {
  readonly element: HTMLElement;
  /** For outlines in the page. */
  readonly layer: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #home: Home;
  readonly #frames: HTMLElement[] = [];
  readonly #voice: HTMLElement;
  /** Whether something of the page has come into the top layer since, above ours. */
  #covered = false;
  /** Whether the click that the browser tells of now was begun on a card. */
  #clickBegunHere = false;
  /** Counts what was brought to the front. */
  #front = 0;

  constructor(home: Home, signal: AbortSignal) {
    this.#home = home;
    const page = home.document;
    this.element = page.createElement(CARD_HOST);
    this.element.popover = 'manual';
    this.#root = this.element.attachShadow({ mode: 'closed' });
    for (const css of [styles, windowStyles]) {
      // A constructed style sheet: a page's content security policy has no say in it.
      const sheet = new home.window.CSSStyleSheet();
      sheet.replaceSync(css);
      this.#root.adoptedStyleSheets.push(sheet);
    }
    this.layer = page.createElement('div');
    this.layer.className = 'layer';
    this.layer.hidden = true;
    this.#voice = page.createElement('div');
    this.#voice.className = 'unseen';
    this.#voice.role = 'status';
    this.#root.append(this.layer, this.#voice);
    for (const type of OURS.split(' ')) {
      this.element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    const covered = (event: Event): void => {
      if (event.target === this.element) return;
      this.#covered = true;
      this.#returnHome();
    };
    for (const type of ['toggle', 'fullscreenchange']) {
      page.addEventListener(type, covered, { capture: true, signal });
    }
    signal.addEventListener('abort', () => this.element.remove());
    // What stands in another document would stay there when this one has gone.
    if (page !== document) {
      window.addEventListener('pagehide', () => this.element.remove(), { signal });
    }
  }

  /** Adds the frame of a card, hidden. */
  addFrame(): HTMLElement {
    const frame = this.#home.document.createElement('div');
    frame.className = 'frame';
    frame.tabIndex = -1;
    frame.hidden = true;
    this.#frames.push(frame);
    this.#root.prepend(frame);
    return frame;
  }

  removeFrame(frame: HTMLElement): void {
    this.hide(frame);
    this.#frames.splice(this.#frames.indexOf(frame), 1);
    frame.remove();
  }

  /** What has the focus in here. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /**
   * Whether the pointer can come upon a frame, at nine points of what of it is in view: it cannot
   * while a modal dialog of the page makes all outside it inert.
   */
  reaches(frame: HTMLElement): boolean {
    const { document, innerWidth, innerHeight } = this.#home.window;
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    const [x0, x1] = [Math.max(left, 0) + EDGE, Math.min(right, innerWidth) - EDGE];
    const [y0, y1] = [Math.max(top, 0) + EDGE, Math.min(bottom, innerHeight) - EDGE];
    return [x0, (x0 + x1) / 2, x1].some((x) =>
      [y0, (y0 + y1) / 2, y1].some((y) => this.element === document.elementFromPoint(x, y)),
    );
  }

  /** What was pressed on a card was let go beyond it: the click that follows is none in the page. */
  releasedBeyond(): void {
    this.#clickBegunHere = true;
    setTimeout(() => (this.#clickBegunHere = false));
  }

  /** Whether a click there has to do with a card. */
  owns(target: EventTarget | null): boolean {
    return target === this.element || this.#clickBegunHere;
  }

  /** Shows a frame above all else; `near` is what it belongs to. */
  show(frame: HTMLElement, near: Element): void {
    this.#open(near);
    if (frame.hidden) this.bringToFront(frame);
    frame.hidden = false;
  }

  /** Lays the first frame out unseen: its styles and fonts take long at the first time only. */
  rehearse(frame: HTMLElement, near: Element): void {
    if (this.element.isConnected) return;
    this.#parentFor(near).append(this.element);
    frame.hidden = false;
    frame.getBoundingClientRect();
    frame.hidden = true;
  }

  /** Above the other cards. */
  bringToFront(frame: HTMLElement): void {
    frame.style.zIndex = String(++this.#front);
  }

  hide(frame: HTMLElement): void {
    frame.hidden = true;
    this.#closeIfEmpty();
  }

  /** Takes an open explanation in a card away. False where there is none. */
  hideExplanation(): boolean {
    const open = this.#root.querySelector<HTMLElement>('[role="tooltip"]:popover-open');
    open?.hidePopover();
    return open !== null;
  }

  /** Shows the layer for outlines; `near` is what they belong to. */
  showLayer(near: Element): void {
    this.#open(near);
    this.layer.hidden = false;
  }

  /** Outlines are over. */
  hideLayer(): void {
    this.layer.hidden = true;
    this.layer.replaceChildren();
    this.#closeIfEmpty();
  }

  /** Says something to those who listen to a screen reader, when they have heard the rest. */
  say(text: string): void {
    this.#voice.textContent = '';
    // What was there when the region came is not read out; what comes later is.
    setTimeout(() => (this.#voice.textContent = text), SPEAK_AFTER);
  }

  #parentFor(near: Element): Element {
    return parentFor(this.#home.near(near)) ?? this.#home.document.documentElement;
  }

  #open(near: Element): void {
    const parent = this.#parentFor(near);
    const isOpen = this.element.matches(':popover-open');
    if (this.element.parentNode !== parent) parent.append(this.element);
    else if (isOpen && this.#covered && !this.focused) this.element.hidePopover();
    this.#covered = false;
    // A page that enlarges itself enlarges what stands in it; cards have a size of their own.
    this.element.style.setProperty('--unzoom', String(1 / parent.currentCSSZoom));
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  /** The dialog or popover that it stood in has closed: what the reader has pinned stays. */
  #returnHome(): void {
    const { parentElement: parent } = this.element;
    const { documentElement: root } = this.#home.document;
    if (!parent || parent === root || parent.matches(STANDING_IN)) return;
    const isOpen = this.element.matches(':popover-open');
    root.append(this.element);
    if (isOpen) this.element.showPopover();
  }

  #closeIfEmpty(): void {
    const empty = this.layer.hidden && this.#frames.every(({ hidden }) => hidden);
    if (empty && this.element.matches(':popover-open')) this.element.hidePopover();
  }
}

/** How far within a frame's edges it is looked for, in CSS pixels. */
const EDGE = 4;

/** Milliseconds until a region that has just come is known to screen readers. */
const SPEAK_AFTER = 100;

/**
 * Outside a modal dialog, or what fills the screen, all is inert; a click outside an open popover
 * closes it: what belongs to them stands in them.
 */
const STANDING_IN = ':modal, :popover-open';

function parentFor(near: Element): Element | null {
  const around = near.closest(STANDING_IN);
  if (around) return around;
  const root = near.getRootNode();
  return 'host' in root ? parentFor((root as ShadowRoot).host) : null;
}
