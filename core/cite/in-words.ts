import type { QuoteFact } from '../card/facts.ts';
import type { LocalText } from '../pack/pack.ts';
import { localize } from '../text/local-text.ts';
import { formatEdtf } from '../time/format-edtf.ts';
import type { Words } from '../words/words.ts';

const PASSED_ON = {
  published: 'card.publishedBy',
  reported: 'card.reportedBy',
  relayed: 'card.relayedBy',
} as const;

/** A date in the reader's language, as precise as it is. */
export function dateIn(words: Words, edtf: string): string {
  return formatEdtf(edtf, words.locale, {
    uncertain: (date) => words.say('card.doubtful', date),
    approximate: (date) => words.say('card.about', date),
  });
}

/** Texts one after another; empty where there are none. */
export function listIn(words: Words, texts: readonly string[]): string {
  return texts.length === 0 ? '' : texts.reduce((all, text) => words.say('card.list', all, text));
}

/** Where the words were said, as far as it is known: "to Paris Match, December 2014". */
export function occasionIn(words: Words, { said }: QuoteFact): string[] {
  const text = (texts: LocalText): string => localize(texts, words.locale).text;
  return [
    ...(said.forum ? [text(said.forum)] : []),
    ...(said.to ? [words.say('card.saidTo', text(said.to))] : []),
    ...(said.place ? [text(said.place)] : []),
    ...(said.date ? [dateIn(words, said.date.edtf)] : []),
  ];
}

/** Each hand through which words went before the source: "relayed by the Wire Desk, 2015". */
export function linksIn(words: Words, { chain }: QuoteFact): string[] {
  return chain.map(({ by, how, date }) =>
    listIn(words, [
      words.say(PASSED_ON[how], localize(by, words.locale).text),
      ...(date ? [dateIn(words, date.edtf)] : []),
    ]),
  );
}
