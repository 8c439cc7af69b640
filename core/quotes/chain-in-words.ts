import type { QuoteFact } from '../card/facts.ts';
import type { LocalText } from '../pack/pack.ts';
import { dateInWords, listed } from '../words/phrases.ts';
import type { Words } from '../words/words.ts';

const PASSED_ON = {
  published: 'card.publishedBy',
  reported: 'card.reportedBy',
  relayed: 'card.relayedBy',
} as const;

/** How a text of the corpus is put into a sentence. */
type Putting = (texts: LocalText) => string;

/** Where, to whom and when words were said, as far as it is known: "to Paris Match", "2014". */
export function occasionInWords(words: Words, { said }: QuoteFact, put: Putting): string[] {
  return [
    ...(said.forum ? [put(said.forum)] : []),
    ...(said.to ? [words.say('card.saidTo', put(said.to))] : []),
    ...(said.place ? [put(said.place)] : []),
    ...(said.date ? [dateInWords(words, said.date.edtf)] : []),
  ];
}

/** Each hand through which words went before the source: "relayed by the Wire Desk, 2015". */
export function linksInWords(words: Words, { chain }: QuoteFact, put: Putting): string[] {
  return chain.map(({ by, how, date }) =>
    listed(words, [
      words.say(PASSED_ON[how], put(by)),
      ...(date ? [dateInWords(words, date.edtf)] : []),
    ]),
  );
}
