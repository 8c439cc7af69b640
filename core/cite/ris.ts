import { type Citable, type Csl, type CslName, publisherOf } from './citable.ts';
import { quoteNote } from './record.ts';

/** The types of RIS records. */
const TYPES: Readonly<Record<Csl['type'], string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  report: 'RPRT',
  webpage: 'ELEC',
  interview: 'PCOMM',
  speech: 'CONF',
  broadcast: 'MPCT',
  document: 'GEN',
};

/**
 * A record of the source in RIS, the quote in its note. By our own hand: the plugin of
 * citation-js leaves out the authors of newspaper articles, and breaks addresses in two.
 */
export function citeRis(citable: Citable): string {
  const { csl } = citable;
  const date = csl.issued?.['date-parts'][0];
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[csl.type]],
    ...csl.author.map((name): [string, string] => ['AU', inverted(name)]),
    ['TI', csl.title],
    ['T2', csl['container-title']],
    ['M3', csl.genre],
    ['PB', publisherOf(csl)],
    ['PY', date && year(date)],
    ['DA', date && dateOf(date)],
    ['LA', csl.language],
    ['UR', csl.URL],
    ['N1', quoteNote(citable)],
  ];
  const filled = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`],
  );
  return [...filled, 'ER  - '].join('\n');
}

function inverted(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

function year([value = 0]: readonly number[]): string {
  return String(value).padStart(4, '0');
}

/** "2013/02/27/": what is not known stays empty. */
function dateOf([first = 0, ...rest]: readonly number[]): string {
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'));
  return [year([first]), month, day, ''].join('/');
}
