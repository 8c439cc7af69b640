import type { QuoteFact } from '../card/facts.ts';
import { localize } from '../text/local-text.ts';
import { type Citable, speakersOf } from './citable.ts';

const PASSED_ON: Readonly<Record<QuoteFact['chain'][number]['how'], string>> = {
  published: 'published by',
  reported: 'reported by',
  relayed: 'relayed by',
};

/**
 * Who said the words and when, and by whose hands they went before the source, for the styles
 * that are in English: "Sergei Lavrov, reported by a press report, 17 January 2015". `dateOf`
 * writes an EDTF date.
 */
export function handedOn(citable: Citable, dateOf: (edtf: string) => string): string {
  const { said, chain } = citable.quote;
  const links = chain.flatMap(({ by, how, date }) => [
    `${PASSED_ON[how]} ${localize(by, 'en').text}`,
    ...(date ? [dateOf(date.edtf)] : []),
  ]);
  return [
    ...speakersOf(citable, 'en'),
    ...(said.date ? [dateOf(said.date.edtf)] : []),
    ...links,
  ].join(', ');
}
