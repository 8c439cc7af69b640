import { writtenDate } from '../core/time/written-date.ts';

/** No page describes itself in more nodes or more text than this; a hostile one may. */
const MOST_NODES = 2000;
const MOST_TEXT = 2_000_000;

type Node = Readonly<Record<string, unknown>>;

/** The kinds of things that a page's date is looked for in, surest first. */
const KINDS = [/(?:Article|Posting|Report|Review|Statement)$/, /Page$/, /./];

/**
 * When a page's JSON-LD says that it was published, in EDTF. Looks at what the page says of
 * itself, not at what it lists: at the top, in `@graph` and in `mainEntity`. Of several
 * articles the one with the page's address counts, else the first. Takes broken and hostile
 * JSON for what it is: never throws, and its time grows with the size of the text only.
 */
export function jsonLdDate(texts: readonly string[], address: string): string | undefined {
  const nodes: Node[] = [];
  for (const text of texts) if (text.length <= MOST_TEXT) collect(parse(text), nodes);
  for (const kind of KINDS) {
    const dated = nodes
      .filter((node) =>
        list(node['@type']).some((type) => typeof type === 'string' && kind.test(type)),
      )
      .flatMap((node) => {
        const date = dateOf(node);
        return date === undefined ? [] : [{ date, own: addressed(node, address) }];
      });
    const found = dated.find(({ own }) => own) ?? dated[0];
    if (found) return found.date;
  }
  return undefined;
}

function parse(text: string): unknown {
  const json = unwrapped(text);
  try {
    return JSON.parse(json);
  } catch {
    // Line breaks in strings, trailing commas: the date may be sound all the same.
    const date = /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/.exec(json)?.[1];
    return date === undefined ? undefined : { '@type': 'Thing', datePublished: date };
  }
}

/** Without the comment that some put around it for browsers of the last century. */
function unwrapped(text: string): string {
  return text
    .trim()
    .replace(/^(?:\/\/ ?)?(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>)$/, '')
    .trim()
    .replace(/\/\/$/, '');
}

/** The nodes by which a page describes itself, breadth first. */
function collect(value: unknown, nodes: Node[]): void {
  const queue = [value];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const next = queue[at];
    if (Array.isArray(next)) {
      queue.push(...list(next).slice(0, MOST_NODES - Math.min(queue.length, MOST_NODES)));
    } else if (typeof next === 'object' && next !== null) {
      const node = next as Node;
      nodes.push(node);
      queue.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage']);
    }
  }
}

function dateOf(node: Node): string | undefined {
  for (const name of ['datePublished', 'dateCreated']) {
    for (const value of list(node[name])) {
      const written =
        typeof value === 'object' && value !== null ? (value as Node)['@value'] : value;
      const date = typeof written === 'string' ? writtenDate(written) : undefined;
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** Whether a node says that it is at the page's address. */
function addressed(node: Node, address: string): boolean {
  const { mainEntityOfPage: page } = node;
  const own = typeof page === 'object' && page !== null ? (page as Node)['@id'] : page;
  return [node['url'], node['@id'], own].some(
    (url) => typeof url === 'string' && url !== '' && bare(url) === bare(address),
  );
}

function bare(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/\/$/, '');
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]).slice(0, MOST_NODES) : [value];
}
