import type { Corpus, Found } from '../card/gather-facts.ts';
import type { Key } from '../corpus/key.ts';
import type { Way } from '../corpus/way.ts';
import type { QuoteRow, SourceRow, StanceRow, SubjectRow, TopicRow } from '../corpus/rows.ts';

/** Whoever holds a corpus, as far as the library's views need it. Rows come in any order. */
export interface LibraryCorpus extends Corpus {
  stancesOn(topic: Key): Found<StanceRow>;
  stancesIn(source: Key): Found<StanceRow>;
  stancesAssessedBy(actor: Key): Found<StanceRow>;
  /** Those with one of these quotes among their evidence; each may come several times. */
  stancesProvedBy(quotes: readonly Key[]): Found<StanceRow>;
  quotesIn(source: Key): Found<QuoteRow>;
  /**
   * Others' words in which an actor has a part, the newest of those after the first so many, as many
   * as come at once; and how many there are in all.
   */
  wordsWith(
    actor: Key,
    way: Way,
    after: number,
  ): PromiseLike<{ rows: readonly QuoteRow[]; total: number }>;
  /** Words about an event, said at it by whomever, and its own; each may come several times. */
  wordsOfEvent(event: Key): Found<QuoteRow>;
  topicsAbout(subject: Key): Found<TopicRow>;
  /** Those that an actor has written or published. */
  sourcesBy(actor: Key): Found<SourceRow>;
  /** The actors that have, or had, a role in an organisation. */
  membersOf(organization: Key): Found<SubjectRow>;
}
