import type { Pointer } from './pointer.ts';

/** What can be wrong with a pack. */
export type PackProblemCode = 'wrong-type' | 'wrong-value' | 'missing-field' | 'unknown-field';

/** One thing that is wrong with a pack, and what to do about it. */
export interface PackProblem {
  code: PackProblemCode;
  /** Where: a JSON Pointer into the whole pack. */
  pointer: Pointer;
  /** What is wrong. */
  message: string;
  /** What to do. */
  mend: string;
}
