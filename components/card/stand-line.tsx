import type { StanceFact } from '../../core/card/facts.ts';
import { CorpusDate } from '../date.tsx';
import { Say, useWords } from '../words/speech.tsx';
import { SIGNS } from './words.ts';

interface Props {
  stance: StanceFact;
}

/** A position as of a date. */
export function StandLine({ stance: { position, asOf } }: Props) {
  const words = useWords();
  return (
    <p class="stand">
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
  );
}
