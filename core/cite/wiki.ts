import { issuedEdtf } from '../time/issued.ts';
import { formatEdtf } from '../time/format-edtf.ts';
import { type Citable, type Csl, publisherOf } from './citable.ts';
import { handedOn } from './handed-on.ts';

/** The templates of the English Wikipedia for each sort of source, and what they call the outlet. */
const TEMPLATES: Readonly<Record<Csl['type'], { name: string; outlet: string }>> = {
  'article-newspaper': { name: 'cite news', outlet: 'newspaper' },
  'article-magazine': { name: 'cite magazine', outlet: 'magazine' },
  report: { name: 'cite report', outlet: 'series' },
  webpage: { name: 'cite web', outlet: 'website' },
  interview: { name: 'cite interview', outlet: 'work' },
  speech: { name: 'cite speech', outlet: 'work' },
  broadcast: { name: 'cite AV media', outlet: 'work' },
  document: { name: 'citation', outlet: 'work' },
};

/**
 * Wikitext: the quote with its speaker and how it reached the source, which is a footnote by the
 * usual template.
 */
export function citeWiki(citable: Citable): string {
  const { quote, csl } = citable;
  const { name, outlet } = TEMPLATES[csl.type];
  const fields: [string, string | number | undefined][] = [
    ...csl.author.flatMap((author, index): [string, string | undefined][] => {
      const number = csl.author.length > 1 ? String(index + 1) : '';
      return 'literal' in author
        ? [[`author${number}`, author.literal]]
        : [
            [`last${number}`, author.family],
            [`first${number}`, author.given],
          ];
    }),
    ['title', csl.title],
    [outlet, csl['container-title']],
    ['type', csl.genre],
    ['publisher', publisherOf(csl)],
    ['date', csl.issued && dateOf(issuedEdtf(csl.issued))],
    ['language', csl.language === 'en' ? undefined : csl.language],
    ['at', quote.paragraph === undefined ? undefined : `para. ${quote.paragraph}`],
    ['url', csl.URL],
    ['quote', quote.text],
  ];
  const filled = fields.flatMap(([field, value]) =>
    value === undefined ? [] : [`|${field}=${field === 'url' ? address(value) : inField(value)}`],
  );
  return `${inField(handedOn(citable, dateOf))}: “${inField(quote.text)}”<ref>{{${[name, ...filled].join(' ')}}}</ref>`;
}

/** "1–3 December 2014": Wikipedia has no spaces between two days of a month. */
function dateOf(edtf: string): string {
  return formatEdtf(edtf, 'en-GB')
    .replace(/\s/g, ' ')
    .replace(/^(\d+) – (?=\d+ \D)/, '$1–');
}

/** Characters with a meaning in wikitext, as characters. */
function inText(value: string): string {
  return value.replace(
    /[[\]{}|<>&]|'(?=')|(?<=')'|~/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** On one line: a new one has a meaning too. */
function inField(value: string | number): string {
  return inText(String(value).replace(/\s+/g, ' ').trim());
}

/** Characters that would end an address, or the field, by their codes. */
function address(value: string | number): string {
  return String(value).replace(
    // Tildes side by side are a signature; one alone is somebody's home page.
    /[\s[\]{}|<>"']|~(?=~)|(?<=~)~/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
