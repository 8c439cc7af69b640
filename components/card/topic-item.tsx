import type { ComponentChildren } from 'preact';

import type { SourceFact } from '../../core/card/facts.ts';
import type { ProvenStance, TopicStances } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { localize } from '../../core/text/local-text.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { QuoteItem } from './quote-item.tsx';
import { SourceLine } from './source-line.tsx';
import { BASES, POSITIONS, reasonInWords } from './words.ts';

interface Props {
  topic: TopicStances;
  /** The card's subject. */
  subject: Key;
  sources: Record<string, SourceFact>;
  locale: string;
}

/** One topic with the stances on it over time, and why it stands where it stands. */
export function TopicItem({ topic: { topic, stances, change, reasons }, ...props }: Props) {
  const { subject, sources, locale } = props;
  const why = reasons.map(reasonInWords).find((words) => words !== undefined);
  return (
    <div class="topic">
      <h3>
        <Local texts={topic.question} locale={locale} />
      </h3>
      {why && <p class="why">{why}</p>}
      {change && (
        <p class="change">
          Changed by <CorpusDate edtf={change.asOf.edtf} locale={locale} />:{' '}
          {POSITIONS[change.position].word.toLocaleLowerCase(locale)}
        </p>
      )}
      {stances.map(({ stance, quotes }) => (
        <StanceItem
          key={stance.key}
          stance={stance}
          source={sources[stance.source]}
          locale={locale}
        >
          {quotes.map((quote) => (
            <QuoteItem
              key={quote.key}
              quote={quote}
              subject={subject}
              source={sources[quote.source]}
              locale={locale}
            />
          ))}
        </StanceItem>
      ))}
    </div>
  );
}

interface StanceProps {
  stance: ProvenStance['stance'];
  source: SourceFact | undefined;
  locale: string;
  /** The quotes that prove it. */
  children: ComponentChildren;
}

function StanceItem({ stance, source, locale, children }: StanceProps) {
  const { position, asOf, basis, assessors, summary, paragraphs } = stance;
  const { word, sign } = POSITIONS[position];
  const readers = assessors.map(({ name }) => localize(name, locale).text).join(', ');
  return (
    <div class={`stance ${basis}`}>
      <p>
        <strong class={`position ${position}`}>
          <span class="sign" aria-hidden="true">
            {sign}
          </span>{' '}
          {word}
        </strong>{' '}
        <span class="as-of">
          as of <CorpusDate edtf={asOf.edtf} locale={locale} />
        </span>
      </p>
      <p class="summary">
        <Local texts={summary} locale={locale} />
      </p>
      <p class="provenance">
        <span class="basis" title={BASES[basis].meaning}>
          {BASES[basis].word}
          {readers && ` ${readers}`}
        </span>
        {source && (
          <>
            {basis === 'reported' ? ' by ' : basis === 'quoted' ? ', reported by ' : ', in '}
            <SourceLine
              source={source}
              // The reader of the actor is the author: once is enough.
              authors={basis !== 'assessed'}
              paragraph={paragraphs[0]}
              locale={locale}
            />
          </>
        )}
      </p>
      {children}
    </div>
  );
}
