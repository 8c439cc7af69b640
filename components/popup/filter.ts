import type { Key } from '../../core/corpus/key.ts';
import type { Group } from '../../core/search/results.ts';
import { parseEdtf } from '../../core/time/edtf.ts';

/** A topic or a source to keep to. */
export interface Choice {
  key: Key;
  label: string;
}

/** What the reader has written of a topic or a source; with a key once it is what one is called. */
export interface Wanted {
  text: string;
  key?: Key | undefined;
}

/** What the reader keeps to; dates as they are written. */
export interface Filter {
  groups: readonly Group[];
  /** The groups before the reader asked for all of one. */
  before?: readonly Group[] | undefined;
  from: string;
  to: string;
  topic: Wanted;
  source: Wanted;
}

const NOTHING: Wanted = { text: '' };

export const NO_FILTER: Filter = { groups: [], from: '', to: '', topic: NOTHING, source: NOTHING };

/** Whether what is written is a year, a month or a day: while it is typed, it is none yet. */
export function isDate(written: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(written) && parseEdtf(written) !== undefined;
}

/** How many things the reader keeps to. */
export function filtersOn({ groups, from, to, topic, source }: Filter): number {
  return [groups.length > 0, isDate(from), isDate(to), topic.key, source.key].filter(Boolean)
    .length;
}

/** The filter with another text for the topic or the source. */
export function wanting(
  filter: Filter,
  which: 'topic' | 'source',
  text: string,
  choices: readonly Choice[],
): Filter {
  return matched({ ...filter, [which]: { text } }, which, choices);
}

/** The same filter, or one with the key of what is written, where it is among these choices. */
export function matched(
  filter: Filter,
  which: 'topic' | 'source',
  choices: readonly Choice[],
): Filter {
  const { text, key } = filter[which];
  if (key !== undefined || text.trim() === '') return filter;
  const called = choices.find(({ label }) => label.trim() === text.trim());
  return called ? { ...filter, [which]: { text, key: called.key } } : filter;
}

/** All of one group. */
export function allOf(filter: Filter, group: Group): Filter {
  return { ...filter, groups: [group], before: filter.groups };
}

/** One step back: to the groups before, then to no filter; `undefined` where there is none. */
export function stepBack(filter: Filter): Filter | undefined {
  const { groups, before, from, to, topic, source } = filter;
  if (groups.length > 0) return { ...filter, groups: before ?? [], before: undefined };
  return from || to || topic.text || source.text ? NO_FILTER : undefined;
}
