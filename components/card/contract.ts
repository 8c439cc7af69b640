import type { Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { ErrorCode } from '../../core/protocol/result.ts';

/**
 * How the content script and the card's code, which comes into the page later, know each
 * other. Both run in the extension's own world of the page, which the page can't see.
 */

/** The one element that the extension adds to a page, and only where a card was needed. */
export const CARD_HOST = 'on-the-record-card';

/** The property of that world's global object under which the card's code is found. */
export const CARD_SLOT = Symbol.for('on-the-record:card');

export type CardState =
  | { status: 'loading' }
  /** The facts, and the other subjects of the corpus that the page names. */
  | { status: 'ready'; facts: Facts; beside: readonly Key[] }
  | { status: 'failed'; code: ErrorCode }
  /** The extension was updated while this page was open. */
  | { status: 'updated' };

export interface CardContent {
  /** The mention's words as the page has them. */
  surface: string;
  state: CardState;
}

/** What the card stands beside. */
export interface Anchor {
  /** The same object for the same mention. */
  mention: object;
  /** The element around the mention: its ancestors' scrolling moves the mention. */
  element: Element;
  /** The mention's boxes in the viewport as they are now; none where it has gone. */
  boxes(): DOMRect[];
  /** The text that the mention stands in, with the mention's place in it, half open. */
  passage: { text: string; nodes: readonly Text[]; start: number; end: number };
  /** Where the pointer was, in the viewport: it chooses among the boxes of a broken line. */
  pointer: { x: number; y: number };
}

export interface CardEvents {
  /** The pointer has come onto the card. */
  onEnter(): void;
  /** The mention has left the view or the page. */
  onAnchorLost(): void;
}

export interface CardView {
  /** Whether the pointer is on the card. */
  readonly pointed: boolean;
  /** Opens the card, or changes what the open one shows and stands beside. */
  show(anchor: Anchor, content: CardContent): void;
  hide(): void;
}

export type CreateCard = (events: CardEvents, signal: AbortSignal) => CardView;
