import type { ErrorCode } from './result.ts';

/** What was asked for, or why it is not there. */
export type Answer<T> =
  | { status: 'ready'; value: T }
  | { status: 'failed'; code: ErrorCode }
  /** The extension was updated meanwhile. */
  | { status: 'updated' };
