import { BASIS_RANK } from '../../core/context/stances.ts';
import type { Basis } from '../../core/pack/pack.ts';
import { useWords } from '../words/speech.tsx';

const BASES = Object.keys(BASIS_RANK) as Basis[];

/** What it means that a position is quoted, reported or assessed. */
export function BasisNotes() {
  const words = useWords();
  return (
    <dl class="bases">
      {BASES.map((basis) => (
        <div key={basis}>
          <dt>{words.say('card.speaks', words.say(`basis.${basis}`))}</dt>{' '}
          <dd>{words.say(`card.meaning.${basis}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
