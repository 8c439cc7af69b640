import type { Facts } from '../../core/card/facts.ts';
import type { Lead } from '../../core/context/arrange.ts';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';
import { QuoteItem } from './quote-item.tsx';
import { StanceItem } from './stance-item.tsx';
import { StandLine } from './stand-line.tsx';
import { WhyHere } from './why-here.tsx';

interface Props {
  facts: Facts;
  lead: Lead;
}

/** The one position that matters here, and the one quote. */
export function LeadItem({ facts: { subject, sources }, lead }: Props) {
  const words = useWords();
  const { topic, stance, quote, spoken } = lead;
  const cited = quote && sources[quote.quote.source];
  const source = stance && sources[stance.stance.source];
  return (
    <section class="lead" aria-label={words.say(stance ? 'card.positions' : 'card.onRecord')}>
      {topic && (
        <h2>
          <Local texts={topic.topic.question} />
        </h2>
      )}
      <WhyHere reasons={topic?.reasons ?? quote?.reasons ?? []} change={topic?.change} />
      {stance &&
        (spoken ? (
          // The quote below says it better than a sentence about it.
          <StandLine stance={stance.stance} when={stance.when} />
        ) : (
          // The quote below names the same source.
          <StanceItem
            stance={stance.stance}
            when={stance.when}
            source={source === cited ? undefined : source}
          />
        ))}
      {quote && (
        <QuoteItem quote={quote.quote} when={quote.when} subject={subject.key} source={cited} />
      )}
    </section>
  );
}
