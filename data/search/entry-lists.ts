import { type Days, daysBetween, overlap, UNDATED } from '../../core/search/days.ts';
import { type Entry, partsOfEntryId } from '../../core/search/entries.ts';
import type { Group, Search } from '../../core/search/results.ts';
import { type FoundKeys, wanted } from './find-entries.ts';
import { type PieceRow, pieceRow, readPieces } from './pieces.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The pieces of the index that entries are listed by where nothing is typed: group by group, the
 * newest first, then those without a date, the most quoted first.
 */
export function entryLists(entries: readonly Entry[]): PieceRow[] {
  const ordered = entries.toSorted((a, b) => lastDay(b) - lastDay(a) || b.quotes - a.quotes);
  const groups = Map.groupBy(ordered, ({ id }) => partsOfEntryId(id).group);
  return [...groups].map(([group, members]) =>
    pieceRow('entries', group, {
      keys: members.map(({ id }) => partsOfEntryId(id).key),
      first: Int32Array.from(members, ({ days }) => (days ?? UNDATED)[0]),
      last: Int32Array.from(members, ({ days }) => (days ?? UNDATED)[1]),
    }),
  );
}

const lastDay = ({ days }: Entry): number => (days ?? UNDATED)[1];

/** The entries of the groups that are wanted; with dates, only what has a date between them. */
export async function listEntries(
  snapshot: Snapshot,
  search: Search,
): Promise<Map<Group, FoundKeys>> {
  const { from, to, most } = search;
  const dated = from !== undefined || to !== undefined;
  const between = daysBetween(from, to);
  const lists = await readPieces(snapshot, 'entries', [...wanted(search)]);
  const found = new Map<Group, FoundKeys>();
  for (const [group, { keys, first, last }] of lists) {
    const days = (at: number): Days => [first[at] ?? UNDATED[0], last[at] ?? UNDATED[1]];
    const admitted = dated ? keys.filter((_, at) => overlap(days(at), between)) : keys;
    const total = admitted.length;
    if (total > 0) found.set(group as Group, { total, keys: admitted.slice(0, most) });
  }
  return found;
}
