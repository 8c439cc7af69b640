import type { ComponentChildren } from 'preact';

import { BASIS_RANK } from '../../core/context/stances.ts';
import type { Basis } from '../../core/pack/pack.ts';
import { MARK, SCALE, type TimelineRow } from '../../core/timeline/picture.ts';
import { BasisWord } from '../card/basis-word.tsx';
import { useWords } from '../words/speech.tsx';
import { BasisSign, Sign } from './sign.tsx';

const BASES = Object.keys(BASIS_RANK) as Basis[];

interface Props {
  rows: readonly TimelineRow[];
  /** Whether heights tell what the signs of positions mean. */
  levels: boolean;
}

/**
 * What the signs mean, where no height tells it, and what their looks say of how that is known, in words
 * that explain themselves.
 */
export function Legend({ rows, levels }: Props) {
  const words = useWords();
  const found = new Set(rows.flatMap(({ points }) => points.map(({ basis }) => basis)));
  return (
    <figcaption class="legend">
      {!levels &&
        SCALE.map((position) => (
          <Entry key={position} sign={<Sign position={position} basis="reported" x={0} y={0} />}>
            {words.say(`position.${position}`)}
          </Entry>
        ))}
      {BASES.filter((basis) => found.has(basis)).map((basis) => (
        <Entry key={basis} sign={<BasisSign basis={basis} />}>
          <BasisWord basis={basis} />
        </Entry>
      ))}
    </figcaption>
  );
}

function Entry({ sign, children }: { sign: ComponentChildren; children: ComponentChildren }) {
  const edge = MARK / 2 + 1;
  return (
    <span>
      <svg
        aria-hidden="true"
        viewBox={`${-edge} ${-edge} ${2 * edge} ${2 * edge}`}
        class="sign-alone"
      >
        {sign}
      </svg>
      {children}
    </span>
  );
}
