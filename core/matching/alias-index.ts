import type { Facts } from './facts.ts';

/**
 * The compiled form of all names of a corpus: what a page needs to spot them, as typed
 * arrays over one buffer, so that nothing is parsed where it is used.
 *
 * Names are found by hash, not by their text: a name is the sequence of its words, and its
 * identity the bucket's bits of one hash plus 32 bits of another; in a corpus of more than
 * 65,536 subjects or 256 kinds of entries somewhat fewer, 26 at least. With 100,000 names, six
 * in a bucket, and every third word looked for in one, a page of a million words meets a false
 * name once in some two thousand pages.
 */

/** With the format's version in the lowest byte. */
const MAGIC = 0x4f545208;

/** Kinds of names in the order of their numbers in an entry. */
export const NAME_KINDS = ['full', 'surname', 'acronym', 'variant', 'metonym'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
export const FULL = 0;
export const SURNAME = 1;
export const ACRONYM = 2;
export const METONYM = 4;

/** What a name says, to be packed as in entry.ts. */
export interface Entry {
  subjectNumber: number;
  /** Bit n: the n-th word must be capitalised. */
  capitals: number;
  /** Its place among the kinds. */
  kind: number;
  common: boolean;
  event: boolean;
  /** Letters that stand before the name in its first word: Arabic "and", "with", "to". */
  clitic: number;
}

export const MAX_SUBJECTS = 1 << 18;

export interface AliasIndex extends Facts {
  /** Tells indexes apart: subjects are numbered anew in each. */
  revision: number;
  /** Bucket b holds the entries `heads[b]` to `heads[b + 1]`, half open; a power of two of them. */
  heads: Uint32Array;
  entries: Uint32Array;
  /** Of each entry's name the lowest 16 bits of the second hash, and the next 8. */
  hashes: Uint16Array;
  moreHashes: Uint8Array;
  /** What entries say beside their subject, each once. */
  traits: Uint16Array;
  /** Bloom filter of the first 1, 2, … words of every name. */
  bloom: Uint32Array;
  /** The source of a regular expression: where a name may begin; see start-pattern.ts. */
  starts: string;
  /** Words that stand beside names, by what they say of them; see lexicon/table.ts. */
  lexicon: Uint32Array;
}

/** The columns with their types, the widest first, so that each begins where it may. */
const COLUMNS = {
  heads: Uint32Array,
  entries: Uint32Array,
  bloom: Uint32Array,
  lexicon: Uint32Array,
  pairs: Uint32Array,
  hashes: Uint16Array,
  traits: Uint16Array,
  facts: Uint16Array,
  moreHashes: Uint8Array,
  moreFacts: Uint8Array,
  starts: Uint8Array,
} as const;
type ColumnName = keyof typeof COLUMNS;
type Column = Uint32Array | Uint16Array | Uint8Array;
type Columns = Pick<AliasIndex, Exclude<ColumnName, 'starts'>> & { starts: Uint8Array };

/** Magic number, revision, bytes in all, and the length of each column. */
const HEADER_WORDS = 14;
const HEADER_BYTES = HEADER_WORDS * 4;

/** Lays an index out as bytes that `readIndex` understands without copying. */
export function writeIndex(index: AliasIndex): Uint8Array {
  const starts = Uint8Array.from(index.starts, (character) => character.charCodeAt(0));
  const all: Columns = { ...index, starts };
  const columns = (Object.keys(COLUMNS) as ColumnName[]).map((name) => all[name]);
  const size = columns.reduce((sum, { byteLength }) => sum + byteLength, HEADER_BYTES);
  const bytes = new Uint8Array(size);
  const lengths = columns.map(({ length }) => length);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  header.set([MAGIC, index.revision, size, ...lengths]);
  let at = HEADER_BYTES;
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/**
 * Reads an index, which begins its buffer; `undefined` where the bytes are of another version or cut
 * short: then it has to be compiled anew.
 */
export function readIndex({ buffer, byteLength }: Uint8Array): AliasIndex | undefined {
  if (byteLength < HEADER_BYTES) return undefined;
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  const [magic, revision = 0, size, ...lengths] = header;
  if (magic !== MAGIC || size !== byteLength) return undefined;
  let at = HEADER_BYTES;
  const columns = {} as Columns;
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    const column = new COLUMNS[name](buffer as ArrayBuffer, at, lengths.shift());
    (columns as Record<ColumnName, Column>)[name] = column;
    at += column.byteLength;
  }
  return { ...columns, revision, starts: String.fromCharCode(...columns.starts) };
}
