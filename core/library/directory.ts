import type { Key } from '../corpus/key.ts';
import { fold } from '../text/fold.ts';
import { parseEdtf, latestDay } from '../time/edtf.ts';
import type { ListName } from './route.ts';

/** One line of a list, and by what it is found: small, since lists hold ten thousand. */
export interface DirectoryEntry {
  key: Key;
  name: string;
  /** The language that the name is in. */
  lang: string;
  /** Of a subject its kind, of a source its type; of a topic nothing. */
  kind: string;
  /** In EDTF, where the thing has a date. */
  date?: string;
  /** All names and words that it is found by, folded. */
  forms: string;
}

/** Some entries of a list, in the order of their keys. */
export interface DirectoryPage {
  entries: DirectoryEntry[];
  /** The key after which the next page begins; absent on the last. */
  next?: Key;
}

export interface DirectoryFilter {
  text: string;
  /** Empty for all kinds. */
  kind: string;
}

/** In the order of a list: what has dates newest first, the rest by name. */
export function sortDirectory(
  entries: readonly DirectoryEntry[],
  list: ListName,
  locale: string,
): DirectoryEntry[] {
  const collator = new Intl.Collator(locale);
  const byName = (a: DirectoryEntry, b: DirectoryEntry): number =>
    collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1);
  if (list === 'actors' || list === 'topics') return entries.toSorted(byName);
  const days = new Map(entries.map(({ key, date }) => [key, dayOf(date)]));
  const dayAt = ({ key }: DirectoryEntry): number => days.get(key) ?? UNDATED;
  return entries.toSorted((a, b) => (dayAt(a) === dayAt(b) ? byName(a, b) : dayAt(b) - dayAt(a)));
}

/** The entries that have every word of the text somewhere, and are of the kind. */
export function filterDirectory(
  entries: readonly DirectoryEntry[],
  { text, kind }: DirectoryFilter,
): DirectoryEntry[] {
  const words = text.split(/\s+/).flatMap((word) => fold(word) || []);
  return entries.filter(
    (entry) =>
      (kind === '' || entry.kind === kind) && words.every((word) => entry.forms.includes(word)),
  );
}

/** How many entries there are of each kind, the most frequent first. */
export function kindsOf(entries: readonly DirectoryEntry[]): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { kind } of entries) {
    if (kind !== '') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** What has no date comes last; what has no end goes on, and comes first of all. */
const UNDATED = -Number.MAX_VALUE;

function dayOf(edtf: string | undefined): number {
  const date = edtf === undefined ? undefined : parseEdtf(edtf);
  return date ? Math.min(latestDay(date), Number.MAX_VALUE) : UNDATED;
}
