/**
 * The compiled form of all names of a corpus: what a page needs to spot them, as typed
 * arrays over one buffer, so that nothing is parsed where it is used.
 *
 * Names are found by hash, not by their text: a name is the sequence of its words, and its
 * identity 32 bits of one hash plus the bucket's bits of another. With 100,000 names a page
 * of a million words meets a false one once in some thousands of pages.
 */

const MAGIC = 0x4f545249;
const INDEX_VERSION = 5;
/** Magic number, version, revision, and the length of each column. */
const HEADER_WORDS = 10;

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
  /** The source of a regular expression: where a name may begin; see start-pattern.ts. */
  starts: string;
  /** What is known of each subject, two words each by its number; see facts.ts. */
  facts: Uint32Array;
  /** Words that stand beside names, by what they say of them; see lexicon/table.ts. */
  lexicon: Uint32Array;
}

/** Lays an index out as bytes that `readIndex` understands without copying. */
export function writeIndex(index: AliasIndex): Uint8Array {
  const { revision, heads, fingerprints, entries, filter, starts, facts, lexicon } = index;
  const columns = [heads, fingerprints, entries, filter, facts, lexicon, packed(starts)];
  const lengths = columns.map(({ length }) => length);
  const view = new Uint32Array(lengths.reduce((sum, length) => sum + length, HEADER_WORDS));
  view.set([MAGIC, INDEX_VERSION, revision, ...lengths]);
  let at = HEADER_WORDS;
  for (const column of columns) {
    view.set(column, at);
    at += column.length;
  }
  return new Uint8Array(view.buffer);
}

/** An ASCII text in whole words, filled up with blanks. */
function packed(text: string): Uint32Array {
  const filled = text.padEnd(Math.ceil(text.length / 4) * 4);
  return new Uint32Array(Uint8Array.from(filled, (character) => character.charCodeAt(0)).buffer);
}

/**
 * Reads an index; `undefined` where the bytes are of another version or cut short: then it
 * has to be compiled anew.
 */
export function readIndex({ buffer, byteOffset, byteLength }: Uint8Array): AliasIndex | undefined {
  if (byteLength < HEADER_WORDS * 4 || byteOffset % 4 !== 0) return undefined;
  const view = new Uint32Array(buffer, byteOffset, byteLength >>> 2);
  const [magic, version, revision = 0, ...lengths] = view.subarray(0, HEADER_WORDS);
  const whole = lengths.reduce((sum, length) => sum + length, HEADER_WORDS) * 4 === byteLength;
  if (magic !== MAGIC || version !== INDEX_VERSION || !whole) return undefined;
  let at = HEADER_WORDS;
  const [heads, fingerprints, entries, filter, facts, lexicon, starts] = lengths.map((length) => {
    at += length;
    return view.subarray(at - length, at);
  }) as [Column, Column, Column, Column, Column, Column, Column];
  const codes = new Uint8Array(buffer, starts.byteOffset, starts.byteLength);
  const pattern = String.fromCharCode(...codes).trimEnd();
  return { revision, heads, fingerprints, entries, filter, facts, lexicon, starts: pattern };
}

type Column = Uint32Array;
