/** What can go wrong in a way that is expected, with the place where a person sees it. */
export type ErrorCode =
  /** The corpus has not, or no longer, what was asked for: the card and the library say so. */
  | 'unknown-subject'
  /** IndexedDB can't be opened or read: the card and the library say so. */
  | 'database-unavailable'
  /** The card's code could not be put into the page: nobody sees it, the page has no card. */
  | 'card-unavailable'
  /** The corpus has changed and no longer has the source: the card says so. */
  | 'unknown-source'
  /** The background was ended before it answered: the card says so. */
  | 'unanswered'
  /** The background was ended while a long text was handed over: the settings page says so. */
  | 'text-lost'
  /** The request has not the form agreed on: a bug or an attack, seen by nobody. */
  | 'invalid-request'
  /** The sender may not ask this: seen by nobody. */
  | 'forbidden';

export interface Failure {
  code: ErrorCode;
  /** For a log; never shown as it is. */
  detail?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (code: ErrorCode, detail?: string): Result<never> => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});
