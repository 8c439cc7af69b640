import type { QuoteFact } from '../../../core/card/facts.ts';
import type { Citable, Csl } from '../../../core/cite/citable.ts';

/** A newspaper's article of our own invention. */
export const ARTICLE: Csl = {
  type: 'article-newspaper',
  title: 'Are the harbours & rivers 100% open?',
  author: [{ family: 'Penn', given: 'Nora' }],
  'container-title': 'The Eastport Gazette',
  publisher: 'The Eastport Gazette',
  issued: { 'date-parts': [[2014, 5, 13]] },
  URL: 'https://gazette.example/talks?page=1&x=a_b#top',
  language: 'en',
};

const QUOTE: QuoteFact = {
  key: 'pack/quote',
  text: 'the toll is a wall by another name',
  speakers: [{ key: 'pack/quell', name: { en: 'Mara Quell', ru: 'Мара Квелл' } }],
  said: { date: { edtf: '2014-05-12', known: 'stated' } },
  chain: [],
  topics: [],
  about: [],
  source: 'pack/gazette',
  position: 0,
  paragraph: 4,
};

/** Through whose hands words may have gone before the article. */
export const CHAIN: QuoteFact['chain'] = [
  {
    by: { en: 'a river wire', ru: 'речное агентство' },
    how: 'relayed',
    date: { edtf: '2014-05-12', known: 'stated' },
  },
  { by: { en: 'The {Weir} | Post' }, how: 'published' },
];

/** Words of Mara Quell's in that article, but for what a test has otherwise. */
export function citable(csl: Partial<Csl> = {}, quote: Partial<QuoteFact> = {}): Citable {
  return { quote: { ...QUOTE, ...quote }, csl: { ...ARTICLE, ...csl } };
}

/** The same without these fields of its source. */
export function citableWithout(...fields: (keyof Csl)[]): Citable {
  const csl: Partial<Csl> = { ...ARTICLE };
  for (const field of fields) delete csl[field];
  return { quote: QUOTE, csl: { title: ARTICLE.title, type: ARTICLE.type, author: [], ...csl } };
}
