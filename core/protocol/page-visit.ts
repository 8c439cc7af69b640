/** The name of the symbol under which a page's isolated world has what visits it for the popup. */
export const VISIT_SLOT = 'otr:visit';

/** A mention by its place in reading order, and the subject that it should be of. */
export interface Target {
  at: number;
  subject: number;
}

/** What a frame of the page has, as the content script there has it now. */
export type FrameReading =
  /** Nothing runs there: it is switched off, or the page was there before the extension. */
  | { status: 'absent' }
  | { status: 'reading' }
  /**
   * The subjects of all mentions that one can see, in reading order, by their number in this
   * revision's index; late where the page changes so much that it is read only now and then.
   */
  | { status: 'read'; revision: number; subjects: number[]; late: boolean };

/** Reads the mentions of a frame and, if one is named, goes there and opens its card. */
export type VisitPage = (target: Target | null) => FrameReading;
