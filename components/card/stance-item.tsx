import type { ComponentChildren } from 'preact';

import type { SourceFact, StanceFact } from '../../core/card/facts.ts';
import { Grounds } from './grounds.tsx';
import { StandLine } from './stand-line.tsx';

interface Props {
  stance: StanceFact;
  /** Absent where what stands below names it. */
  source: SourceFact | undefined;
  /** The quotes that prove it. */
  children?: ComponentChildren;
}

/** A position as of a date, in a sentence, and how it is known. */
export function StanceItem({ stance, source, children }: Props) {
  return (
    <div class={`stance ${stance.basis}`}>
      <StandLine stance={stance} />
      <Grounds stance={stance} source={source} />
      {children}
    </div>
  );
}
