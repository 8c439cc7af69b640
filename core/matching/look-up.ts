import { unpackEntry, type AliasIndex, type Entry } from './alias-index.ts';

/**
 * Whether the index has a name of these two hashes; with `lower`, one that may begin with a
 * small letter.
 */
export function holds(
  { heads, fingerprints, entries }: AliasIndex,
  first: number,
  second: number,
  lower: boolean,
): boolean {
  const bucket = first & (heads.length - 2);
  for (let at = heads[bucket] as number; at < (heads[bucket + 1] as number); at++) {
    if (fingerprints[at] !== second) continue;
    if (!lower || (unpackEntry(entries[at] as number).capitals & 1) === 0) return true;
  }
  return false;
}

/** The entries of the names of these two hashes, one for each subject that has it. */
export function entriesOf(index: AliasIndex, first: number, second: number): Entry[] {
  const { heads, fingerprints, entries } = index;
  const bucket = first & (heads.length - 2);
  const found: Entry[] = [];
  for (let at = heads[bucket] as number; at < (heads[bucket + 1] as number); at++) {
    if (fingerprints[at] === second) found.push(unpackEntry(entries[at] as number));
  }
  return found;
}
