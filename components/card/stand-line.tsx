import type { StanceFact } from '../../core/card/facts.ts';
import type { When } from '../../core/context/timing.ts';
import { AsOf } from './as-of.tsx';
import { PositionWord } from './position-word.tsx';

interface Props {
  stance: StanceFact;
  /** How it stands to the page's date. */
  when: When | undefined;
}

/** A position as of a date. It looks as it is known. */
export function StandLine({ stance: { position, basis, asOf }, when }: Props) {
  return (
    <p class={`stand ${basis}`}>
      <strong class={`position ${position}`}>
        <PositionWord position={position} />
      </strong>{' '}
      <AsOf edtf={asOf.edtf} isLater={when === 'later'} />
    </p>
  );
}
