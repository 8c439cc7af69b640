import { fold } from '../text/fold.ts';
import { type Citable, type Csl, type CslName, outletOf, publisherOf } from './citable.ts';
import { quoteNote } from './record.ts';

/** The types of entries, and what each calls the outlet. */
const TYPES: Readonly<Record<Csl['type'], { name: string; outlet: string }>> = {
  'article-newspaper': { name: 'article', outlet: 'journal' },
  'article-magazine': { name: 'article', outlet: 'journal' },
  report: { name: 'techreport', outlet: 'institution' },
  webpage: { name: 'misc', outlet: 'howpublished' },
  interview: { name: 'misc', outlet: 'howpublished' },
  speech: { name: 'misc', outlet: 'howpublished' },
  broadcast: { name: 'misc', outlet: 'howpublished' },
  document: { name: 'misc', outlet: 'howpublished' },
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * An entry for the source in BibTeX, in UTF-8, the quote in its note. By our own hand: the
 * plugin of citation-js drops what is not Latin, or escapes nothing, and writes months that
 * BibTeX does not know.
 */
export function citeBibtex(citable: Citable): string {
  const { csl } = citable;
  const { name, outlet } = TYPES[csl.type];
  const [year, month, day] = csl.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', braced(csl.author.map(authorOf).join(' and '))],
    // Braced twice: styles must not change the capitals of names.
    ['title', `{{${escaped(csl.title)}}}`],
    [outlet, braced(escaped(outletOf(csl) ?? ''))],
    ['type', braced(escaped(csl.genre ?? ''))],
    [
      'publisher',
      csl['container-title'] === undefined ? undefined : braced(escaped(publisherOf(csl) ?? '')),
    ],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['language', braced(csl.language ?? '')],
    ['url', braced(csl.URL?.replace(/[{}\\]/g, encodeURIComponent) ?? '')],
    ['note', braced(escaped(quoteNote(citable)))],
  ];
  const filled = fields.flatMap(([field, value]) =>
    value === undefined ? [] : [`  ${field} = ${value},`],
  );
  return [`@${name}{${labelOf(csl)},`, ...filled, '}'].join('\n');
}

function braced(value: string): string | undefined {
  return value === '' ? undefined : `{${value}}`;
}

function authorOf(name: CslName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const family = escaped(name.family);
  return name.given === undefined ? `{${family}}` : `${family}, ${escaped(name.given)}`;
}

/** Characters with a meaning in TeX, as characters. */
function escaped(value: string): string {
  const SPECIAL: Record<string, string> = {
    '\\': String.raw`\textbackslash{}`,
    '~': String.raw`\textasciitilde{}`,
    '^': String.raw`\textasciicircum{}`,
  };
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}$&#%_~^]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** "weir2013are": of Latin letters and digits, as all programs take it. */
function labelOf({ author, issued, title }: Csl): string {
  const [first] = author;
  const name = first && ('literal' in first ? first.literal : first.family);
  const year = issued?.['date-parts'][0]?.[0] ?? '';
  const words = [name ?? '', String(year), title.split(/\s/)[0] ?? ''];
  return words.map((word) => fold(word).replace(/[^a-z0-9]/g, '')).join('') || 'source';
}
