import type { SourceFact, StanceFact } from '../../core/card/facts.ts';
import { listed } from '../../core/words/phrases.ts';
import { Explained } from '../explained.tsx';
import { Local } from '../local.tsx';
import { inSentence } from '../words/isolated.ts';
import { Say, useWords } from '../words/speech.tsx';
import { SourceLine } from './source-line.tsx';

interface Props {
  stance: StanceFact;
  /** Absent where what stands below names it. */
  source: SourceFact | undefined;
}

/** A position in a sentence, and how it is known. */
export function Grounds({ stance, source }: Props) {
  return (
    <>
      <p class="summary">
        <Local texts={stance.summary} />
      </p>
      <p class="provenance">
        <Evidence stance={stance} source={source} />
      </p>
    </>
  );
}

/** "In their own words, reported by …", "As read by … in …". */
function Evidence({ stance, source }: Props) {
  const { basis, assessors, paragraphs } = stance;
  const words = useWords();
  const readers = assessors.map(({ name }) => inSentence(words, name));
  const word = words.say(`basis.${basis}`);
  const how = (
    <Explained class={`basis ${basis}`} meaning={words.say(`card.meaning.${basis}`)}>
      {readers.length > 0 ? words.say('card.evidence.readBy', word, listed(words, readers)) : word}
    </Explained>
  );
  if (!source) return how;
  // The reader of the actor is the author: once is enough.
  const authors = basis !== 'assessed';
  const line = <SourceLine source={source} authors={authors} paragraph={paragraphs[0]} />;
  return <Say message={`card.evidence.${basis}`} values={[how, line]} />;
}
