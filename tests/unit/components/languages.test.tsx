import { describe, expect, it } from 'vitest';

import type { QuoteFact } from '../../../core/card/facts.ts';
import { LANGUAGES } from '../../../core/words/catalogue.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { factsOf, factsWithQuote } from './facts.ts';
import { factsMarkup, linesOf } from './render-card.tsx';

const arabic = wordsIn('ar');
const russian = wordsIn('ru');

const said: QuoteFact['said'] = {
  to: { en: 'Paris Match' },
  place: { en: 'Eastport' },
  date: { edtf: '2014-05~', known: 'stated' },
};
const chain: QuoteFact['chain'] = [{ by: { en: 'the Wire Desk' }, how: 'relayed' }];

/** The line below the one quote. */
function provenance(words: typeof arabic): string {
  const lines = linesOf(factsWithQuote({ text: 'a lamp without oil', said, chain }), words);
  return lines[lines.indexOf('a lamp without oil') + 1] ?? '';
}

describe('the card in other languages', () => {
  it('joins by the marks of the language', () => {
    expect(provenance(russian)).toMatch(
      /^Дословно Адресат: Paris Match, Eastport, прибл. май 2014.*; передано: the Wire Desk; источник: /,
    );
    expect(provenance(arabic)).toMatch(
      /^نص حرفي إلى \u2068Paris Match\u2069، \u2068Eastport\u2069، نحو مايو .*؛ نقلًا عن \u2068the Wire Desk\u2069؛ بحسب /,
    );
  });

  it.each([
    ['en', 'Rests on a quotation of the actor', /\b(?:below|above)\b/],
    ['ar', 'يستند إلى اقتباس', /أدناه|أعلاه/],
    ['ru', 'Опирается на цитату', /ниже|выше/],
  ] as const)('explains own words wherever the quotation stands: %s', (language, begins, place) => {
    const [, meaning = ''] =
      /class="[^"]*basis quoted.*?role="tooltip"[^>]*>([^<]*)</s.exec(
        factsMarkup(factsOf('mara-quell'), wordsIn(language)),
      ) ?? [];
    expect(meaning).toContain(begins);
    expect(meaning).not.toMatch(place);
  });

  it('says the position, its date and its basis', () => {
    const lines = linesOf(factsOf('norvane'), russian);
    expect(lines).toContain('± При условиях по состоянию на июнь 2014 г.');
    expect(lines.some((line) => line.startsWith('В трактовке: Ilse Varga; источник: '))).toBe(true);
    expect(linesOf(factsOf('mara-quell'), arabic)).toContain('+ تأييد كما في 12 مايو 2014');
  });

  it('counts topics by the rules of the language', () => {
    expect(russian.count('card.moreTopics', 1)).toBe('Ещё 1 тема');
    expect(russian.count('card.moreTopics', 3)).toBe('Ещё 3 темы');
    expect(russian.count('card.moreTopics', 11)).toBe('Ещё 11 тем');
    expect(arabic.count('card.moreTopics', 2)).toBe('موضوعان آخران');
  });

  it.each(LANGUAGES)('leaves names and quotations as the corpus has them: %s', (language) => {
    const markup = factsMarkup(factsWithQuote({ text: 'a lamp without oil' }), wordsIn(language));
    expect(markup).toContain('dir="auto">a lamp without oil</blockquote>');
    expect(markup).toContain('<span lang="en" dir="auto">Tomas Brandt</span>');
  });
});
