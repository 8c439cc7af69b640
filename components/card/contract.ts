import type { Candidate, Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { SLOT_NAMES, type PageCommand, type WalkFrom } from '../../core/protocol/page-slots.ts';
import type { ErrorCode } from '../../core/protocol/result.ts';

/**
 * How the content script and the card's code, which comes into the page at the first hover,
 * know each other. Both run in the extension's own world of the page, which the page can't see.
 */

/** The one element that the extension adds to a page, and only where a card was needed. */
export const CARD_HOST = 'on-the-record-card';

/** The property of that world's global object under which the card's code is found. */
export const CARD_SLOT = Symbol.for(SLOT_NAMES.cards);

/** The property of that world's global object under which the content script is found. */
export const PAGE_SLOT = Symbol.for(SLOT_NAMES.script);

/** The content script that runs in a frame, for other code of the extension that comes there. */
export interface RunningScript {
  /** Whether it still runs, and the extension that started it is there. */
  alive(): boolean;
  /** What is spotted; `undefined` until the index has come. */
  page(): SpottedPage | undefined;
  /** Ends it: nothing of it is left in the page. */
  stop(): void;
  /** Aborts when it has ended. */
  ended: AbortSignal;
  /** Called when what is spotted may have changed; set by who wants to know. */
  onSpotted?: (() => void) | undefined;
  /** What the card's code is brought in for, as it stands by now. Taken away by that code. */
  first?: (() => FirstInteraction | undefined) | undefined;
}

export interface Point {
  /** In the viewport, in CSS pixels. */
  x: number;
  y: number;
}

/** A mention in the page. The same object as long as it is the same mention. */
export interface PageMention {
  /** The number of the subject in the index. */
  subject: number;
  /** It stays open which subject is meant, or whether this one is: the reader chooses. */
  open: boolean;
  /** All subjects that it may refer to, this one first. */
  candidates: readonly number[];
  /** The text that the mention stands in, with the mention's place in it, half open. */
  passage: { text: string; nodes: readonly Text[]; start: number; end: number };
  /** The element around the mention: its ancestors' scrolling moves the mention. */
  element: Element;
  /** The mention's boxes in the viewport as they are now; none where it has gone. */
  boxes(): DOMRect[];
}

/** What is spotted on the page, as it is at the time of asking. */
export interface SpottedPage {
  /** The revision of the index that numbers the subjects. */
  revision: number;
  /** After how many milliseconds its changes are read: the longer, the more there are. */
  wait: number;
  /** In document order of reading: what was read again comes last. */
  all: readonly PageMention[];
  mentionAt(point: Point): PageMention | undefined;
}

/** What brought the card's code into a page: the pointer upon a mention, or a click on one. */
export interface FirstInteraction {
  /** The latest event of the pointer. */
  event: PointerEvent;
  /** The mention that it rested on when that was last looked up, and since when. */
  mention: PageMention | undefined;
  /** By `performance.now()`, in milliseconds. */
  since: number;
  /** The last event of the keyboard. */
  key: KeyboardEvent | undefined;
}

/** The cards of a frame, once their code is there. */
export interface RunningCards {
  /** The content script whose mentions they are opened for. */
  script: RunningScript;
  /** Takes over what was begun before. */
  begin(first: FirstInteraction): void;
  /** Takes notice of what the reader does in the frame: of trusted events only. */
  notice(event: PointerEvent | KeyboardEvent | ClipboardEvent): void;
  /** Whether one is open that comes and goes. */
  readonly open: boolean;
  /** Does what a shortcut asks for; `false` where the frame has no mention for it (further on). */
  obey(command: PageCommand, from: WalkFrom): boolean;
  /** Closes what the reader has not pinned: another frame has it now. */
  withdraw(): void;
  /** Goes to a mention and opens its card. */
  goTo(mention: PageMention): void;
  /** Closes a card, as Escape does. */
  dismiss(): void;
  /** The number of the frame that Escape is for while no card is open in this one; `null`: none. */
  lentTo: number | null;
}

export type CardState =
  | { status: 'loading' }
  /** The facts, and the other subjects of the corpus that the page names. */
  | { status: 'ready'; facts: Facts; beside: readonly Key[] }
  /** The mention may refer to any of these; the subjects that the page names for certain. */
  | { status: 'ambiguous'; candidates: readonly Candidate[]; beside: readonly Key[] }
  | { status: 'failed'; code: ErrorCode }
  /** The extension was updated while this page was open. */
  | { status: 'updated' };
