import type { HeldStance } from '../../core/library/records.ts';
import { BasisWord } from '../card/basis-word.tsx';
import { useWords } from '../words/speech.tsx';

/** The position that was another before, and how that one is known. */
export function ChangedFrom({ stance: { position, basis } }: { stance: HeldStance }) {
  const words = useWords();
  return (
    <span class="change">
      {words.say(
        'library.changedFrom',
        words.say(`position.${position}`).toLocaleLowerCase(words.locale),
      )}
      {'\u00A0· '}
      <BasisWord basis={basis} />
    </span>
  );
}
