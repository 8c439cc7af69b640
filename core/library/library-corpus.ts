import type { Corpus, Found } from '../card/gather-facts.ts';
import type { Key } from '../corpus/key.ts';
import type { QuoteRow, StanceRow, TopicRow } from '../corpus/rows.ts';

/** Whoever holds a corpus, as far as the library's views need it. Rows come in any order. */
export interface LibraryCorpus extends Corpus {
  stancesOn(topic: Key): Found<StanceRow>;
  stancesIn(sources: readonly Key[]): Found<StanceRow>;
  quotesIn(source: Key): Found<QuoteRow>;
  topicsAbout(subject: Key): Found<TopicRow>;
}
