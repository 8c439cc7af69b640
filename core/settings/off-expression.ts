import type { Settings } from './settings.ts';
import { parsePattern, type SitePattern } from './site-pattern.ts';

/** Matches no address, and every address. */
const NOWHERE = '(?!)';
const EVERYWHERE = '';

/**
 * The source of a regular expression for the addresses of pages in which nothing is spotted: all
 * that a page has to know of what the reader has switched off. Whatever the patterns and the
 * address, testing takes a time that grows with their lengths only: no part of it backtracks
 * into another.
 */
export function offExpression({
  enabled,
  sites,
  sitesOff,
  sitesOn,
}: Pick<Settings, 'enabled' | 'sites' | 'sitesOff' | 'sitesOn'>): string {
  if (!enabled) return EVERYWHERE;
  const patterns = (sites === 'only' ? sitesOn : sitesOff).flatMap(
    (pattern) => parsePattern(pattern) ?? [],
  );
  // Sites that differ by their names alone, as most do, are tested together: a long list of
  // whole patterns would take the page's browser a tenth of a second to compile.
  const alike = Map.groupBy(patterns, ({ scheme, host, path }) =>
    [scheme, /^(?:\*\.|\*$)?/.exec(host)?.[0], path].join(' '),
  );
  const count = { groups: 0 };
  const listed = [...alike.values()].map((group) => sourceOf(group, count)).join('|');
  if (sites === 'only') return listed === '' ? EVERYWHERE : `^(?!${listed})`;
  return listed === '' ? NOWHERE : `^(?:${listed})`;
}

/** Patterns that differ by the names of their hosts alone. */
function sourceOf(group: readonly SitePattern[], count: { groups: number }): string {
  const [{ scheme, host, path } = { scheme: '', host: '', path: '' }] = group;
  const names = group.map((each) => escape(each.host.replace(/^\*\./, '')));
  const below = host.startsWith('*.') ? '(?:[^/]*\\.)?' : '';
  const hosts = host === '*' ? '[^/]*' : `${below}(?:${names.join('|')})(?::\\d+)?`;
  return `${scheme === '*' ? 'https?' : scheme}://${hosts}${pathSource(path, count)}`;
}

/** A path in which `*` stands for anything; what follows `#` is no part of it. */
function pathSource(path: string, count: { groups: number }): string {
  const [start = '', ...rest] = path.split(/\*+/);
  const end = rest.pop();
  if (end === undefined) return `${escape(start)}(?:#|$)`;
  // A look-ahead is never entered again: what it has found first stays.
  const middle = rest.map((piece) => {
    count.groups += 1;
    return `(?=([^#]*?${escape(piece)}))\\${count.groups}`;
  });
  const last = end === '' ? '' : `[^#]*${escape(end)}(?:#|$)`;
  return [escape(start), ...middle, last].join('');
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
