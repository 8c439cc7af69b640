import { LISTS, MOST_ACTORS, MOST_OUTLETS, type Route, THINGS } from './route.ts';

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
