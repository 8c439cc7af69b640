import type { SourceRecord } from '../../core/library/records.ts';
import { useWords } from '../words/speech.tsx';
import { Actions, type ViewActions } from './actions.tsx';
import { ViewHeading } from './arrival.tsx';
import { Citation } from './citation.tsx';
import { kindInWords } from './kinds.ts';
import { QuoteList } from './quote-list.tsx';
import { StanceList } from './stance-list.tsx';

interface Props {
  record: SourceRecord;
  actions: ViewActions;
}

/** What a source is, and what the corpus has from it, in the order of its text. */
export function SourceView({ record, actions }: Props) {
  const words = useWords();
  const { quotes, stances, sources } = record.collection;
  return (
    <>
      <ViewHeading kicker={kindInWords(words, record.type)}>
        <span dir="auto">{record.source.title}</span>
      </ViewHeading>
      <Citation record={record} />
      <Actions {...actions} />
      {quotes.length > 0 && (
        <section>
          <h2>{words.say('library.source.quotes', words.number(quotes.length))}</h2>
          <QuoteList name="quotes" quotes={quotes} sources={sources} />
        </section>
      )}
      {stances.length > 0 && (
        <section>
          <h2>{words.say('library.source.stances', words.number(stances.length))}</h2>
          <StanceList name="stances" stances={stances} />
        </section>
      )}
      {quotes.length + stances.length === 0 && (
        <p class="notice">{words.say('library.source.nothing')}</p>
      )}
    </>
  );
}
