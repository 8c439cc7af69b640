import { BUILT_IN_PACK } from '../../../cli/folders.ts';
import { readPack } from '../../../cli/read-pack.ts';
import { rowsOf } from '../../../core/corpus/rows.ts';
import { validatePack } from '../../../core/pack/validate.ts';

const validation = validatePack((await readPack(BUILT_IN_PACK)).value);
if (!validation.ok) throw new Error('the built-in pack is not valid');

export const SYRIA_TALKS = validation.pack;
export const SYRIA_TALKS_ROWS = rowsOf(SYRIA_TALKS);

/** The key of a thing of the pack. */
export const inPack = (id: string): string => `${SYRIA_TALKS.pack.id}/${id}`;
