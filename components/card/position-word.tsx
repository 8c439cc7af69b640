import type { Position } from '../../core/pack/pack.ts';
import { useWords } from '../words/speech.tsx';
import { SIGNS } from './words.ts';

/** A position as its sign, which is for the eye only, and its word. */
export function PositionWord({ position }: { position: Position }) {
  const words = useWords();
  return (
    <>
      <span class="sign" aria-hidden="true">
        {SIGNS[position]}
      </span>{' '}
      {words.say(`position.${position}`)}
    </>
  );
}
