import type { SourceFact, StanceFact } from '../../core/card/facts.ts';
import type { LocalText } from '../../core/pack/pack.ts';
import { localize } from '../../core/text/local-text.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { SourceLine } from './source-line.tsx';
import { BASES, POSITIONS } from './words.ts';

interface Props {
  question: LocalText;
  /** Newest first. */
  stances: readonly StanceFact[];
  sources: Record<string, SourceFact>;
  locale: string;
}

/** One topic with the stances on it over time. */
export function TopicItem({ question, stances, sources, locale }: Props) {
  return (
    <li class="topic">
      <h3>
        <Local texts={question} locale={locale} />
      </h3>
      {stances.map((stance) => (
        <StanceItem
          key={stance.key}
          stance={stance}
          source={sources[stance.source]}
          locale={locale}
        />
      ))}
    </li>
  );
}

interface StanceProps {
  stance: StanceFact;
  source: SourceFact | undefined;
  locale: string;
}

function StanceItem({ stance, source, locale }: StanceProps) {
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
    </div>
  );
}
