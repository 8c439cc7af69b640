import type { Candidate } from '../../core/card/facts.ts';
import type { Found, Group, Hit } from '../../core/search/results.ts';

/** Somebody whom the active page names. */
export interface PageSubject extends Candidate {
  /** How often. */
  count: number;
  /** The place of the first mention among all of the page. */
  first: number;
}

/** One line of the popup's list. */
export type Item =
  | { type: 'hit'; hit: Hit }
  /** All of a group, where the list has but some. */
  | { type: 'all'; group: Group; total: number }
  | { type: 'page'; subject: PageSubject };

/** What was found, line by line; where one group alone was wanted, no line leads to all of it. */
export function itemsOf({ groups }: Found, wanted: readonly Group[]): Item[] {
  return groups.flatMap(({ group, total, hits }) => {
    const items = hits.map((hit): Item => ({ type: 'hit', hit }));
    const more = total > hits.length && !(wanted.length === 1 && wanted[0] === group);
    return more ? [...items, { type: 'all', group, total }] : items;
  });
}

/** The group that a line stands in. */
export function groupOf(item: Item): Group | 'page' {
  switch (item.type) {
    case 'hit':
      return item.hit.group;
    case 'all':
      return item.group;
    case 'page':
      return 'page';
  }
}
