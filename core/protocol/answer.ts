import type { ErrorCode } from './result.ts';

/** What was asked for, or why it is not there. */
export type Answer<T> =
  | { status: 'ready'; value: T }
  | { status: 'failed'; code: ErrorCode }
  /** The extension was updated meanwhile. */
  | { status: 'updated' };

/** Why it is not there, to one whom an update closes: it is not there to be told of that. */
export function codeOf(answer: Exclude<Answer<unknown>, { status: 'ready' }>): ErrorCode {
  return answer.status === 'failed' ? answer.code : 'unanswered';
}
