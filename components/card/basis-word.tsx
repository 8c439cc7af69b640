import type { Basis } from '../../core/pack/pack.ts';
import { Explained } from '../explained.tsx';
import { useWords } from '../words/speech.tsx';

/** How a position is known, in a word that explains itself. */
export function BasisWord({ basis }: { basis: Basis }) {
  const words = useWords();
  return (
    <Explained class={`basis ${basis}`} meaning={words.say(`card.meaning.${basis}`)}>
      {words.say(`depth.basis.${basis}`)}
    </Explained>
  );
}
