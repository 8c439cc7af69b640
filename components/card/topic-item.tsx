import type { ComponentChildren } from 'preact';

import type { SourceFact } from '../../core/card/facts.ts';
import type { ProvenStance, TopicStances } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { localize } from '../../core/text/local-text.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { Say, useWords } from '../words/speech.tsx';
import { QuoteItem } from './quote-item.tsx';
import { SourceLine } from './source-line.tsx';
import { TopicDetails } from './topic-details.tsx';
import { listed, reasonInWords, SIGNS } from './words.ts';

interface Props {
  topic: TopicStances;
  /** The card's subject. */
  subject: Key;
  sources: Record<string, SourceFact>;
}

/** One topic with the stances on it over time, and why it stands where it stands. */
export function TopicItem({ topic, subject, sources }: Props) {
  const { stances, change, reasons } = topic;
  const words = useWords();
  const why = reasons
    .map((reason) => reasonInWords(reason, words))
    .find((text) => text !== undefined);
  return (
    <div class="topic">
      <h3>
        <Local texts={topic.topic.question} />
      </h3>
      {why && <p class="why">{why}</p>}
      {change && (
        <p class="change">
          <Say
            message="card.changedBy"
            values={[
              <CorpusDate key="date" edtf={change.asOf.edtf} />,
              words.say(`position.${change.position}`).toLocaleLowerCase(words.locale),
            ]}
          />
        </p>
      )}
      {stances.map(({ stance, quotes }) => (
        <StanceItem key={stance.key} stance={stance} source={sources[stance.source]}>
          {quotes.map((quote) => (
            <QuoteItem
              key={quote.key}
              quote={quote}
              subject={subject}
              source={sources[quote.source]}
            />
          ))}
        </StanceItem>
      ))}
      <TopicDetails topic={topic} subject={subject} />
    </div>
  );
}

interface StanceProps {
  stance: ProvenStance['stance'];
  source: SourceFact | undefined;
  /** The quotes that prove it. */
  children: ComponentChildren;
}

function StanceItem({ stance, source, children }: StanceProps) {
  const { position, asOf, basis, summary } = stance;
  const words = useWords();
  return (
    <div class={`stance ${basis}`}>
      <p>
        <strong class={`position ${position}`}>
          <span class="sign" aria-hidden="true">
            {SIGNS[position]}
          </span>{' '}
          {words.say(`position.${position}`)}
        </strong>{' '}
        <span class="as-of">
          <Say message="card.asOf" values={[<CorpusDate key="date" edtf={asOf.edtf} />]} />
        </span>
      </p>
      <p class="summary">
        <Local texts={summary} />
      </p>
      <p class="provenance">
        <Evidence stance={stance} source={source} />
      </p>
      {children}
    </div>
  );
}

/** How it is known: "In their own words, reported by …", "As read by … in …". */
function Evidence({ stance, source }: Pick<StanceProps, 'stance' | 'source'>) {
  const { basis, assessors, paragraphs } = stance;
  const words = useWords();
  const readers = assessors.map(({ name }) => localize(name, words.locale).text);
  const word = words.say(`basis.${basis}`);
  const how = (
    <span class="basis" title={words.say(`card.meaning.${basis}`)}>
      {readers.length > 0 ? words.say('card.evidence.readBy', word, listed(words, readers)) : word}
    </span>
  );
  if (!source) return how;
  // The reader of the actor is the author: once is enough.
  const authors = basis !== 'assessed';
  const line = <SourceLine source={source} authors={authors} paragraph={paragraphs[0]} />;
  return <Say message={`card.evidence.${basis}`} values={[how, line]} />;
}
