import type { Key } from '../../core/corpus/key.ts';
import type { Drawer } from '../../core/search/drawers.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The search index as it is stored: in pieces, so that a search reads those it needs and costs
 * the same however large the corpus is. Quotes are numbered from the newest.
 */
export interface Pieces {
  /**
   * Which build of the index it is, what it was made from, and how many quotes it numbers. Alone
   * under ''.
   */
  state: { build: string; stamp: string; quotes: number };
  /** Another one with each change of the corpus. Alone under ''. */
  change: string;
  /** MiniSearch's index, as JSON, of the words that begin with these two letters; of all but quotes. */
  names: string;
  /**
   * The keys of all entries of this group, with the days that their dates can mean: the newest
   * first, then those without a date, the most quoted first.
   */
  entries: { keys: Key[]; first: Int32Array; last: Int32Array };
  /** The words of quotes that begin with these two letters. */
  words: Drawer;
  /** The numbers of the quotes on this topic, or from this source; by its key. */
  of: Uint32Array;
  /** The days that the quotes' dates can mean, by number. Alone under ''. */
  days: { first: Int32Array; last: Int32Array };
  /** The keys of the quotes of this page of numbers. */
  keys: Key[];
}

/** How many quotes' keys are in one piece. */
export const KEYS_EACH = 256;

/** A row of the database's table. */
export interface PieceRow {
  id: string;
  value: Pieces[keyof Pieces];
}

export function pieceId(kind: keyof Pieces, name = ''): string {
  return `${kind}:${name}`;
}

export function pieceRow<K extends keyof Pieces>(
  kind: K,
  name: string,
  value: Pieces[K],
): PieceRow {
  return { id: pieceId(kind, name), value };
}

/** The pieces that there are of these names; a name without one is left out. */
export async function readPieces<K extends keyof Pieces>(
  snapshot: Snapshot,
  kind: K,
  names: readonly string[],
): Promise<Map<string, Pieces[K]>> {
  const rows = await snapshot.get(
    'search',
    names.map((name) => pieceId(kind, name)),
  );
  return new Map(
    names.flatMap((name, at) => (rows[at] ? [[name, rows[at].value as Pieces[K]]] : [])),
  );
}

export async function readPiece<K extends keyof Pieces>(
  snapshot: Snapshot,
  kind: K,
  name = '',
): Promise<Pieces[K] | undefined> {
  const pieces = await readPieces(snapshot, kind, [name]);
  return pieces.get(name);
}

/** The names of pieces of a kind that begin so. */
export async function pieceNames(
  snapshot: Snapshot,
  kind: keyof Pieces,
  beginning: string,
): Promise<string[]> {
  const ids = await snapshot.keys('search', pieceId(kind, beginning));
  return ids.map((id) => id.slice(kind.length + 1));
}
