import type { AliasIndex, Entry } from './alias-index.ts';
import { unpackEntry } from './entry.ts';

/**
 * Whether the index has a name of these two hashes; with `lower`, one that may begin with a
 * small letter.
 */
export function holds(index: AliasIndex, first: number, second: number, lower: boolean): boolean {
  return entriesOf(index, first, second).some(({ capitals }) => !(lower && capitals & 1));
}

/** The entries of the names of these two hashes, one for each subject that has it. */
export function entriesOf(index: AliasIndex, first: number, second: number): Entry[] {
  const found: Entry[] = [];
  const { heads, hashes } = index;
  const bucket = first & (heads.length - 2);
  const end = heads[bucket + 1] as number;
  for (let at = heads[bucket] as number; at < end; at++) {
    if (hashes[at] !== (second & 0xffff)) continue;
    const entry = unpackEntry(index, at, second);
    if (entry) found.push(entry);
  }
  return found;
}
