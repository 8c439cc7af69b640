import type { Basis, Position } from '../../core/pack/pack.ts';
import { MARK } from '../../core/timeline/picture.ts';

const R = MARK / 2;

/** Each position has an outline and a sign of its own: colour tells nothing. */
const OUTLINES: Readonly<Record<Position, string>> = {
  supports: circle(R - 0.5),
  conditional: `M0 ${-R}L${R} 0 0 ${R} ${-R} 0Z`,
  ambiguous: 'M-6-6H6V6H-6Z',
  undecided: circle(R - 1),
  opposes: 'M-3-7H3L7-3V3L3 7H-3L-7 3V-3Z',
};
const SIGNS: Readonly<Record<Position, string>> = {
  supports: 'M-4 0H4M0-4V4',
  conditional: 'M-2.5-1.3H2.5M0-3.8V1.2M-2.5 3.3H2.5',
  ambiguous: 'M-4-1.7q2-2 4 0t4 0M-4 2.2q2-2 4 0t4 0',
  undecided: circle(2.2),
  opposes: 'M-4 0H4',
};

function circle(radius: number): string {
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

interface Props {
  position: Position;
  basis: Basis;
  x: number;
  y: number;
}

/** The sign of a position: full for own words, a ring for a report, dashed for a reading by others. */
export function Sign({ position, basis, x, y }: Props) {
  return (
    <g
      class={`mark ${position} ${basis} ${fillOf(basis, position)}`}
      transform={`translate(${x} ${y})`}
    >
      <path class="shape" d={OUTLINES[position]} />
      <path class="glyph" d={SIGNS[position]} />
    </g>
  );
}

/** How signs look by which it is told how positions are known, whatever these are. */
export function BasisSign({ basis }: { basis: Basis }) {
  return (
    <g class={`mark ${basis} ${fillOf(basis)}`}>
      <path class="shape" d={OUTLINES.supports} />
    </g>
  );
}

/** Undecided is empty in itself: own words have a stronger outline too. */
function fillOf(basis: Basis, position?: Position): 'full' | 'empty' {
  return basis === 'quoted' && position !== 'undecided' ? 'full' : 'empty';
}
