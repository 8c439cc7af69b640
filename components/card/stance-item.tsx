import type { ComponentChildren } from 'preact';

import type { SourceFact, StanceFact } from '../../core/card/facts.ts';
import type { When } from '../../core/context/timing.ts';
import { Grounds } from './grounds.tsx';
import { StandLine } from './stand-line.tsx';

interface Props {
  stance: StanceFact;
  /** How it stands to the page's date. */
  when: When | undefined;
  /** Absent where what stands below names it. */
  source: SourceFact | undefined;
  /** The quotes that prove it. */
  children?: ComponentChildren;
}

/** A position as of a date, in a sentence, and how it is known. */
export function StanceItem({ stance, when, source, children }: Props) {
  return (
    <div class={`stance ${stance.basis}`}>
      <StandLine stance={stance} when={when} />
      <Grounds stance={stance} source={source} />
      {children}
    </div>
  );
}
