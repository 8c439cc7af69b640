import { CARD_HOST } from '../../components/card/contract.ts';
import styles from '../../components/card/card.css?inline';
import windowStyles from './window.css?inline';

/**
 * The one element that cards stand in, in the top layer, above everything of the page. Its
 * shadow root is closed: the page can neither reach what cards show nor style it.
 */
export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #document: Document;
  /** Whether something of the page has come into the top layer since, above ours. */
  #covered = false;

  constructor(home: Document, signal: AbortSignal) {
    this.#document = home;
    this.element = home.createElement(CARD_HOST);
    this.element.popover = 'manual';
    this.root = this.element.attachShadow({ mode: 'closed' });
    for (const css of [styles, windowStyles]) {
      // A constructed style sheet: a page's content security policy has no say in it.
      const sheet = new (home.defaultView ?? window).CSSStyleSheet();
      sheet.replaceSync(css);
      this.root.adoptedStyleSheets.push(sheet);
    }
    const covered = (event: Event): void => {
      if (event.target !== this.element) this.#covered = true;
    };
    for (const type of ['toggle', 'fullscreenchange']) {
      home.addEventListener(type, covered, { capture: true, signal });
    }
    signal.addEventListener('abort', () => this.element.remove());
  }

  /** Adds the frame of a card, hidden. */
  addFrame(): HTMLElement {
    const frame = this.#document.createElement('div');
    frame.className = 'frame';
    frame.hidden = true;
    this.root.prepend(frame);
    return frame;
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Shows a frame above all else; `near` is what it belongs to. */
  show(frame: HTMLElement, near: Element): void {
    const parent = parentFor(near) ?? this.#document.documentElement;
    const open = this.element.matches(':popover-open');
    if (this.element.parentNode !== parent) parent.append(this.element);
    else if (open && this.#covered && !this.focused) this.element.hidePopover();
    this.#covered = false;
    frame.hidden = false;
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  hide(frame: HTMLElement): void {
    frame.hidden = true;
    const visible = [...this.root.children].some((child) => !(child as HTMLElement).hidden);
    if (!visible && this.element.matches(':popover-open')) this.element.hidePopover();
  }
}

/** Outside a modal dialog of the page everything is inert: what belongs to it stands in it. */
function parentFor(near: Element): Element | null {
  const dialog = near.closest('dialog:modal');
  if (dialog) return dialog;
  const root = near.getRootNode();
  return root instanceof ShadowRoot ? parentFor(root.host) : null;
}
