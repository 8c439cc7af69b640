import type { Basis, Position } from '../../core/pack/pack.ts';
import { SIGNS } from '../card/words.ts';
import { useWords } from '../words/speech.tsx';

interface Props {
  position: Position;
  basis?: Basis;
}

/** A position as its sign and word; another's reading is dashed and slanted. */
export function PositionSign({ position, basis }: Props) {
  const words = useWords();
  return (
    <span class={`stance ${basis ?? ''}`}>
      <strong class={`position ${position}`}>
        <span class="sign" aria-hidden="true">
          {SIGNS[position]}
        </span>{' '}
        {words.say(`position.${position}`)}
      </strong>
    </span>
  );
}
