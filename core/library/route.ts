import type { Key } from '../corpus/key.ts';

/**
 * The addresses of the library's views: what follows the `#`. Keys and names are encoded, since
 * they have slashes and commas; what is no address of a view is one of its own, to be said so.
 */

/** The lists of the library, each with an address of its own. */
export const LISTS = ['actors', 'topics', 'events', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

/** The views of one thing. */
export const THINGS = ['actor', 'topic', 'event', 'source'] as const;
export type ThingName = (typeof THINGS)[number];

/** The most actors, and the most outlets, that are shown side by side. */
export const MOST_ACTORS = 5;
export const MOST_OUTLETS = 2;

export type Route =
  | { view: 'start' }
  /** A list, as far as its entries have the text and are of the kind. */
  | { view: ListName; text: string; kind: string }
  /** One thing; of a topic's stances, the one whose evidence is open. */
  | { view: ThingName; key: Key; stance?: Key }
  | { view: 'compare'; actors: Key[] }
  /** What outlets, by their names, have of one actor; a place that is still free has no name. */
  | { view: 'outlets'; actor: Key | undefined; sources: string[] }
  | { view: 'unknown'; address: string };

/** The address of a route, with its `#`. */
export function addressOf(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#/';
    case 'actors':
    case 'topics':
    case 'events':
    case 'sources':
      return `#/${route.view}${queryOf({ text: [route.text], kind: [route.kind] })}`;
    case 'actor':
    case 'topic':
    case 'event':
    case 'source':
      return `#/${route.view}/${encodeURIComponent(route.key)}${queryOf({ stance: [route.stance] })}`;
    case 'compare':
      return `#/compare${queryOf({ actors: route.actors })}`;
    case 'outlets':
      return `#/outlets${queryOf({ actor: [route.actor], sources: route.sources })}`;
    case 'unknown':
      return `#${route.address}`;
  }
}

function queryOf(values: Readonly<Record<string, readonly (string | undefined)[]>>): string {
  const pairs = Object.entries(values).flatMap(([name, all]) => {
    return all.some((value) => value) ? [`${name}=${all.map(encoded).join(',')}`] : [];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function encoded(value: string | undefined): string {
  return encodeURIComponent(value ?? '');
}
