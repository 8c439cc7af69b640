import type { Key } from '../corpus/key.ts';

/**
 * The addresses of the library's views: what follows the `#`. Keys and names are encoded, since
 * they have slashes and commas; what is no address of a view is one of its own, to be said so.
 */

/** The lists of the library, each with an address of its own. */
export const LISTS = ['actors', 'topics', 'events', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

/** The views of one thing. */
const THINGS = ['actor', 'topic', 'event', 'source'] as const;
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

/** Reads an address, with or without its `#`. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#/, '');
  const [path = '', query = ''] = address.split('?', 2);
  const [view = '', ...rest] = path.replace(/^\//, '').split('/');
  try {
    return routeOf(view, decodeURIComponent(rest.join('/')), valuesOf(query)) ?? unknown(address);
  } catch (error) {
    // A reader's own typing can leave a percent sign that encodes nothing.
    if (error instanceof URIError) return unknown(address);
    throw error;
  }
}

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

function unknown(address: string): Route {
  return { view: 'unknown', address };
}

function routeOf(view: string, key: string, values: Values): Route | undefined {
  const first = (name: string): string | undefined => values.get(name)?.[0] || undefined;
  if (view === '' && key === '') return { view: 'start' };
  const thing = THINGS.find((name) => name === view);
  if (thing) {
    const stance = first('stance');
    return key === '' ? undefined : { view: thing, key, ...(stance !== undefined && { stance }) };
  }
  if (key !== '') return undefined;
  const list = LISTS.find((name) => name === view);
  if (list) return { view: list, text: first('text') ?? '', kind: first('kind') ?? '' };
  if (view === 'compare') return { view, actors: upTo(MOST_ACTORS, values.get('actors')) };
  if (view === 'outlets') {
    return { view, actor: first('actor'), sources: places(MOST_OUTLETS, values.get('sources')) };
  }
  return undefined;
}

function upTo(most: number, values: readonly string[] = []): string[] {
  return [...new Set(values.filter((value) => value !== ''))].slice(0, most);
}

/** The values in their places, each once, up to the last place that is not free. */
function places(most: number, values: readonly string[] = []): string[] {
  const once = values.map((value, place) => (values.indexOf(value) < place ? '' : value));
  const kept = once.slice(0, most);
  return kept.slice(0, kept.findLastIndex((value) => value !== '') + 1);
}

/** The values of each name of a query, decoded. */
type Values = ReadonlyMap<string, string[]>;

function valuesOf(query: string): Values {
  return new Map(
    query.split('&').map((pair) => {
      const [name = '', values = ''] = pair.split('=', 2);
      return [name, values.split(',').map(decodeURIComponent)];
    }),
  );
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
