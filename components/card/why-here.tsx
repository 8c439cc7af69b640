import type { StanceFact } from '../../core/card/facts.ts';
import type { Reason } from '../../core/context/reason.ts';
import { CorpusDate } from '../date.tsx';
import { Say, useWords } from '../words/speech.tsx';
import { reasonInWords } from './words.ts';

interface Props {
  reasons: readonly Reason[];
  /** The stance by which the position had changed. */
  change: StanceFact | undefined;
}

/** In small print: why a topic or a quote comes here, and that the position has changed since. */
export function WhyHere({ reasons, change }: Props) {
  const words = useWords();
  const why = reasons
    .map((reason) => reasonInWords(reason, words))
    .find((text) => text !== undefined);
  return (
    <>
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
          {'\u00A0· '}
          {words.say(`depth.basis.${change.basis}`)}
        </p>
      )}
    </>
  );
}
