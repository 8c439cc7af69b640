import type { Key } from '../../core/corpus/key.ts';
import { type Drawer, DRAWER_LETTERS } from '../../core/search/drawers.ts';
import { type NamesIndex, readNames } from './names-index.ts';
import { pieceId, pieceNames, type Pieces, readPieces } from './pieces.ts';
import type { Snapshot } from './snapshot.ts';
import { stampOf } from './stamp.ts';

/** So many pieces of a kind are kept: those of the words that a reader is just typing. */
const MOST_PIECES = 12;

/** How the index is at this moment. */
export interface IndexState {
  /** Which index it is: what was read of one says nothing of another. */
  build: string;
  /** Whether it was made from the corpus as it is. */
  right: boolean;
  /** How many quotes it numbers. */
  quotes: number;
}

/** Reads the stored index, and keeps what it has read of one build. */
export class IndexReader {
  readonly #names = new Map<string, NamesIndex | undefined>();
  readonly #drawers = new Map<string, Drawer>();
  readonly #keys = new Map<string, Key[]>();
  #build: string | undefined;

  /** How the index is; `undefined` where there is none. To be asked before anything is read. */
  async state(snapshot: Snapshot): Promise<IndexState | undefined> {
    const ids = [pieceId('state'), pieceId('change')];
    const [state, change] = await snapshot.get('search', ids);
    if (!state) return undefined;
    const { build, stamp, quotes } = state.value as Pieces['state'];
    if (build !== this.#build) this.#forget();
    this.#build = build;
    return { build, right: stamp === stampOf(change), quotes };
  }

  /** The indexes of the names that begin so: with two letters that is one, with fewer all that begin with them. */
  async names(snapshot: Snapshot, beginning: string): Promise<NamesIndex[]> {
    const whole = beginning.length === DRAWER_LETTERS;
    const ids = whole ? [beginning] : await pieceNames(snapshot, 'names', beginning);
    const missing = ids.filter((id) => !this.#names.has(id));
    const pieces = missing.length > 0 ? await readPieces(snapshot, 'names', missing) : null;
    for (const id of missing) {
      const json = pieces?.get(id);
      this.#names.set(id, json === undefined ? undefined : readNames(json));
    }
    return ids.flatMap((id) => this.#names.get(id) ?? []);
  }

  /** The drawers of these ids, as far as there are any. */
  drawers(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, Drawer>> {
    return pieces(snapshot, 'words', ids, this.#drawers);
  }

  /** The keys of the quotes of these pages of numbers, as far as there are any. */
  keys(snapshot: Snapshot, pages: readonly string[]): Promise<Map<string, Key[]>> {
    return pieces(snapshot, 'keys', pages, this.#keys);
  }

  #forget(): void {
    this.#names.clear();
    this.#drawers.clear();
    this.#keys.clear();
  }
}

/** Pieces of these names: of those that are kept, or read, and kept from then on. */
async function pieces<K extends keyof Pieces>(
  snapshot: Snapshot,
  kind: K,
  names: readonly string[],
  kept: Map<string, Pieces[K]>,
): Promise<Map<string, Pieces[K]>> {
  const found = new Map<string, Pieces[K]>();
  for (const name of names) {
    const piece = kept.get(name);
    if (piece) found.set(name, piece);
  }
  const missing = names.filter((name) => !found.has(name));
  if (missing.length === 0) return found;
  if (kept.size + missing.length > MOST_PIECES) kept.clear();
  for (const [name, piece] of await readPieces(snapshot, kind, missing)) {
    kept.set(name, piece);
    found.set(name, piece);
  }
  return found;
}
