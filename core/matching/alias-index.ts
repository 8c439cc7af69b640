import { START_WORDS } from './word-starts.ts';

/**
 * The compiled form of all names of a corpus: what a page needs to spot them, as typed
 * arrays over one buffer, so that nothing is parsed where it is used.
 *
 * Names are found by hash, not by their text: a name is the sequence of its words, and its
 * identity 32 bits of one hash plus the bucket's bits of another. With 100,000 names a page
 * of a million words meets a false one once in some thousands of pages.
 */

const MAGIC = 0x4f545249;
const INDEX_VERSION = 4;
const HEADER_WORDS = 8;

/** Kinds of names in the order of their numbers in an entry. */
export const NAME_KINDS = ['full', 'surname', 'acronym', 'variant', 'metonym'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/**
 * An entry in 32 bits: subject number (18), then for each of the first six words whether
 * it must be capitalised, the name's kind (3), whether it is common, whether the subject
 * is an event, the letters before the name in its first word (2).
 */
export const MAX_SUBJECTS = 1 << 18;
const CAPITALS_SHIFT = 18;
const KIND_SHIFT = 24;
const COMMON_BIT = 1 << 27;
const EVENT_BIT = 1 << 28;
const CLITIC_SHIFT = 29;

export interface Entry {
  subject: number;
  /** Bit n: the n-th word must be capitalised. */
  capitals: number;
  kind: NameKind;
  common: boolean;
  event: boolean;
  /** Letters that stand before the name in its first word: Arabic "and", "with", "to". */
  clitic: number;
}

export function packEntry(entry: Entry): number {
  return (
    (entry.subject |
      ((entry.capitals & 0x3f) << CAPITALS_SHIFT) |
      (NAME_KINDS.indexOf(entry.kind) << KIND_SHIFT) |
      (entry.common ? COMMON_BIT : 0) |
      (entry.event ? EVENT_BIT : 0) |
      (entry.clitic << CLITIC_SHIFT)) >>>
    0
  );
}

export function unpackEntry(bits: number): Entry {
  return {
    subject: bits & (MAX_SUBJECTS - 1),
    capitals: (bits >>> CAPITALS_SHIFT) & 0x3f,
    kind: NAME_KINDS[(bits >>> KIND_SHIFT) & 7] ?? 'full',
    common: (bits & COMMON_BIT) !== 0,
    event: (bits & EVENT_BIT) !== 0,
    clitic: (bits >>> CLITIC_SHIFT) & 3,
  };
}

export interface AliasIndex {
  /** Tells indexes apart: subjects are numbered anew in each. */
  revision: number;
  /** Bucket b holds the entries `heads[b]` to `heads[b + 1]`, half open; a power of two of them. */
  heads: Uint32Array;
  fingerprints: Uint32Array;
  entries: Uint32Array;
  /** Bloom filter of the first 1, 2, … words of every name, and of each word by itself. */
  filter: Uint32Array;
  /** The first two units of the words that begin names; see word-starts.ts. */
  starts: Uint32Array;
  /** What is known of each subject, two words each by its number; see facts.ts. */
  facts: Uint32Array;
  /** Words that stand beside names, by what they say of them; see lexicon/table.ts. */
  lexicon: Uint32Array;
}

/** Lays an index out as bytes that `readIndex` understands without copying. */
export function writeIndex({
  revision,
  heads,
  fingerprints,
  entries,
  filter,
  starts,
  facts,
  lexicon,
}: AliasIndex): Uint8Array {
  const columns = [heads, fingerprints, entries, filter, starts, facts, lexicon];
  const words = columns.reduce((sum, column) => sum + column.length, HEADER_WORDS);
  const view = new Uint32Array(words);
  const lengths = [heads, entries, filter, facts, lexicon].map(({ length }) => length);
  view.set([MAGIC, INDEX_VERSION, revision, ...lengths]);
  let at = HEADER_WORDS;
  for (const column of columns) {
    view.set(column, at);
    at += column.length;
  }
  return new Uint8Array(view.buffer);
}

/**
 * Reads an index; `undefined` where the bytes are of another version or cut short: then it
 * has to be compiled anew.
 */
export function readIndex(bytes: Uint8Array): AliasIndex | undefined {
  if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteOffset % 4 !== 0) return undefined;
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const [magic, version, revision = 0, heads = 0, count = 0, filter = 0, facts = 0, lexicon = 0] =
    header;
  if (magic !== MAGIC || version !== INDEX_VERSION) return undefined;
  const lengths = [heads, count, count, filter, START_WORDS, facts, lexicon];
  const words = lengths.reduce((sum, length) => sum + length, HEADER_WORDS);
  if (bytes.byteLength !== words * 4) return undefined;
  let at = bytes.byteOffset + HEADER_WORDS * 4;
  const column = (length: number): Uint32Array => {
    const view = new Uint32Array(bytes.buffer, at, length);
    at += length * 4;
    return view;
  };
  return {
    revision,
    heads: column(heads),
    fingerprints: column(count),
    entries: column(count),
    filter: column(filter),
    starts: column(START_WORDS),
    facts: column(facts),
    lexicon: column(lexicon),
  };
}
