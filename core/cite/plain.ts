import type { LocalText } from '../pack/pack.ts';
import { issuedEdtf } from '../time/issued.ts';
import { linksInWords, occasionInWords } from '../quotes/chain-in-words.ts';
import { localize } from '../text/local-text.ts';
import { dateInWords, listed } from '../words/phrases.ts';
import type { Words } from '../words/words.ts';
import { type Citable, isOwnWork, nameInFull, outletOf, speakersOf } from './citable.ts';

/**
 * The quote with all that is known of it, in the reader's language, as one readable sentence:
 * who said it where and when, the chain by which it reached us, the source, the passage.
 */
export function citePlain(citable: Citable, words: Words): string {
  const { quote } = citable;
  const put = (texts: LocalText): string => localize(texts, words.locale).text;
  const own = isOwnWork(citable);
  const source = sourceIn(words, citable, own);
  const speakers = speakersOf(citable, words.locale);
  const known = [
    listed(words, [...speakers, ...occasionInWords(words, quote, put)]),
    ...linksInWords(words, quote, put),
    own ? source : words.say('card.reportedBy', source),
  ].reduce((before, step) => words.say('card.steps', before, step));
  const address = quote.link ?? citable.csl.URL;
  return [
    words.say('cite.said', words.say('cite.quotation', quote.text), known),
    ...(address === undefined ? [] : [address]),
  ].join('\n');
}

function sourceIn(words: Words, { quote, csl }: Citable, own: boolean): string {
  const outlet = outletOf(csl);
  return listed(words, [
    ...(own ? [] : csl.author.map(nameInFull)),
    words.say('cite.title', csl.title),
    ...(outlet === undefined ? [] : [outlet]),
    ...(csl.issued ? [dateInWords(words, issuedEdtf(csl.issued))] : []),
    ...(quote.paragraph === undefined
      ? []
      : [words.say('card.paragraph', words.number(quote.paragraph))]),
  ]);
}
