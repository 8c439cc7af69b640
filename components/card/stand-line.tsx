import type { StanceFact } from '../../core/card/facts.ts';
import { CorpusDate } from '../date.tsx';
import { Say } from '../words/speech.tsx';
import { PositionWord } from './position-word.tsx';

interface Props {
  stance: StanceFact;
}

/** A position as of a date. */
export function StandLine({ stance: { position, asOf } }: Props) {
  return (
    <p class="stand">
      <strong class={`position ${position}`}>
        <PositionWord position={position} />
      </strong>{' '}
      <span class="as-of">
        <Say message="card.asOf" values={[<CorpusDate key="date" edtf={asOf.edtf} />]} />
      </span>
    </p>
  );
}
