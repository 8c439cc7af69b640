import type { Point } from '../../components/card/contract.ts';

/**
 * Where cards stand: in the outermost document that this frame's origin can reach, so that a small
 * frame does not cut them off; often its own. Where a frame fills the screen, all around it is
 * inert, so it is the outermost one then.
 */
export class Home {
  readonly window: Window & typeof globalThis;
  /** The frame elements between this document and that one, from the inside out. */
  readonly #frames: readonly Element[];

  constructor() {
    const { home, frames } = outermost();
    this.window = home;
    this.#frames = frames;
  }

  get document(): Document {
    return this.window.document;
  }

  /** Whether cards stand in another document than this one. */
  get isElsewhere(): boolean {
    return this.#frames.length > 0;
  }

  /** Whether cards are to stand here, as frames fill the screen or not by now. */
  get isCurrent(): boolean {
    return outermost().home === this.window;
  }

  /** Where this document's viewport begins in that of the cards. */
  offset(): Point {
    const sum = { x: 0, y: 0 };
    for (const frame of this.#frames) {
      const { left, top } = frame.getBoundingClientRect();
      sum.x += left + frame.clientLeft;
      sum.y += top + frame.clientTop;
    }
    return sum;
  }

  /** Boxes of this document in the viewport of the cards. */
  seen(boxes: readonly DOMRect[]): DOMRect[] {
    const { x, y } = this.offset();
    return boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
  }

  /** The element itself, or what is around the frame that it stands in there. */
  near(element: Element): Element {
    return this.#frames.at(-1)?.parentElement ?? element;
  }
}

/** The documents that this frame's origin can reach, from its own outward. */
export function reachable(): Document[] {
  const documents = [document];
  let at: Window = window;
  while (at !== at.parent && frameOf(at)) {
    at = at.parent;
    documents.push(at.document);
  }
  return documents;
}

/** The windows of the tab that this frame's origin can reach, this one among them. */
export function reachableWindows(): Window[] {
  const all: Window[] = [reachable().at(-1)?.defaultView ?? window];
  for (const each of all) {
    for (let at = 0; at < each.length; at++) {
      const inner = each[at];
      if (inner && frameOf(inner)) all.push(inner);
    }
  }
  return all;
}

/** Whether the keyboard is in a frame of the tab that this frame's origin can't reach. */
export function keyboardIsBeyond(): boolean {
  const windows = reachableWindows();
  const focused = windows.filter(({ document }) => document.hasFocus());
  // Of the whole tab, it is in none: in the browser's own rows, or another window.
  if (focused.length === 0) return windows[0] !== window.top;
  return focused.every(({ document }) => isFrame(document.activeElement));
}

function isFrame(element: Element | null | undefined): boolean {
  return element?.shadowRoot
    ? isFrame(element.shadowRoot.activeElement)
    : (element?.matches('iframe, frame') ?? false);
}

function outermost(): { home: Window & typeof globalThis; frames: Element[] } {
  const frames: Element[] = [];
  let home: Window & typeof globalThis = window;
  while (home !== home.parent && !home.document.fullscreenElement) {
    const frame = frameOf(home);
    if (!frame) break;
    frames.push(frame);
    home = home.parent as Window & typeof globalThis;
  }
  return { home, frames };
}

/** The element that holds a window; `null` where its parent is of another origin. */
function frameOf(inner: Window): Element | null {
  try {
    return inner.frameElement;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
