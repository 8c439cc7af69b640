import { MOST_SITES } from './settings.ts';

/**
 * Sites as a reader writes them, and as they are stored: browsers' match patterns.
 * `*://*.example.com/*` is the site with all below it.
 */

/** What can be wrong with what was written. */
export type SiteProblem =
  | 'empty'
  /** Neither http nor https: nothing is spotted anywhere else. */
  | 'scheme'
  /** No name of a site. */
  | 'host'
  /** An asterisk in the middle of a site's name. */
  | 'wildcard'
  | 'long';

/** Why a list doesn't take a site: it has it, or has no room. */
export type ListProblem = 'known' | 'full';

export type WrittenSite = { ok: true; pattern: string } | { ok: false; problem: SiteProblem };

/** The longest pattern that is stored. */
const LONGEST = 300;

/** A pattern in its parts; host and path with their asterisks. */
export interface SitePattern {
  scheme: string;
  host: string;
  path: string;
}

const ADDRESS = /^([^:/]*):\/\/([^/]*)(\/[^#]*)?$/;
const SCHEMES: ReadonlySet<string> = new Set(['*', 'http', 'https']);
const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[0-9a-f:.]+\\])$`);

/**
 * Reads what a reader has written: a match pattern, which stays as it is; or a plain host such as
 * `example.com`, or the address of its first page as browsers have it (`https://example.com/`), both
 * of which stand for the site with all below it, over http and https. `asciiHost` gives the form in
 * which addresses have a host (`пример.рф` is `xn--e1afmkfd.xn--p1ai`), or `undefined` where it is none.
 */
export function readSite(
  written: string,
  asciiHost: (host: string) => string | undefined,
): WrittenSite {
  // What follows `#` is a place in a page, and no part of any pattern.
  const [text = ''] = written.trim().split('#');
  if (text === '') return refused('empty');
  if (text.length > LONGEST) return refused('long');
  const [, scheme = '', host = '', path] =
    ADDRESS.exec(text.includes('://') ? text : `*://${text}`) ?? [];
  if (!SCHEMES.has(scheme)) return refused('scheme');
  const [, star = '', name = ''] = /^(\*\.|\*$)?(.*)$/.exec(host) ?? [];
  if (name.includes('*')) return refused('wildcard');
  const ascii = star === '*' ? '' : asciiHost(name);
  if (ascii === undefined || (star !== '*' && !HOST.test(ascii))) return refused('host');
  // The address of a site's first page is copied for the site; no address has an asterisk for a scheme.
  const isFirstPage = path === '/' && !text.startsWith('*');
  const whole = star === '' && (path === undefined || isFirstPage);
  const pattern = whole ? patternOfHost(ascii) : `${scheme}://${star}${ascii}${path ?? '/*'}`;
  return pattern.length > LONGEST ? refused('long') : { ok: true, pattern };
}

/** What keeps a list from taking one more pattern, if anything does. */
export function problemOfListing(
  pattern: string,
  list: readonly string[],
): ListProblem | undefined {
  if (list.includes(pattern)) return 'known';
  return list.length < MOST_SITES ? undefined : 'full';
}

/** The pattern of a site with all below it. */
export function patternOfHost(host: string): string {
  const site = host.replace(/^www\./, '');
  const hasNothingBelow = /^\[|^[\d.]+$/.test(site) || !site.includes('.');
  return hasNothingBelow ? `*://${site}/*` : `*://*.${site}/*`;
}

/** A stored pattern in its parts; `undefined` for what is none. */
export function parsePattern(pattern: string): SitePattern | undefined {
  const [, scheme = '', host = '', path] = ADDRESS.exec(pattern) ?? [];
  if (!SCHEMES.has(scheme) || path === undefined || pattern.length > LONGEST) return undefined;
  return host === '*' || HOST.test(host.replace(/^\*\./, '')) ? { scheme, host, path } : undefined;
}

function refused(problem: SiteProblem): WrittenSite {
  return { ok: false, problem };
}
