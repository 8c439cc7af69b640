import type { Basis, Position } from '../../core/pack/pack.ts';
import { PositionWord } from '../card/position-word.tsx';

interface Props {
  position: Position;
  basis?: Basis;
}

/** A position as its sign and word; another's reading is dashed and slanted. */
export function PositionSign({ position, basis }: Props) {
  return (
    <span class={`stance ${basis ?? ''}`}>
      <strong class={`position ${position}`}>
        <PositionWord position={position} />
      </strong>
    </span>
  );
}
