import * as v from 'valibot';

import { pack as packSchema, type Pack } from './pack.ts';
import { below } from './pointer.ts';
import type { PackProblem } from './problem.ts';

export type PackValidation =
  { ok: true; pack: Pack; warnings: PackProblem[] } | { ok: false; problems: PackProblem[] };

/** Validates a whole pack, given as one JSON value. Never throws. */
export function validatePack(value: unknown): PackValidation {
  const result = v.safeParse(packSchema, value);
  if (result.success) return { ok: true, pack: result.output, warnings: [] };
  return {
    ok: false,
    problems: result.issues.map((issue) => ({
      code: 'wrong-value',
      pointer: below('', ...(issue.path ?? []).map(({ key }) => String(key))),
      message: 'This does not fit the pack format.',
      mend: issue.message,
    })),
  };
}
