import type { Standing } from '../../core/agreement/standings.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { Say, useWords } from '../words/speech.tsx';
import { BasisWord } from './basis-word.tsx';
import { ChangeLine } from './change-line.tsx';
import { PositionWord } from './position-word.tsx';
import { useVisit } from './visit.ts';

/** Another actor, where it stands as of when, how that is known, and the way to its card. */
export function StandingItem({ standing }: { standing: Standing }) {
  const words = useWords();
  const visit = useVisit();
  const { key, name, position, asOf, basis, when, change } = standing;
  return (
    <li class={`standing ${basis}`}>
      {visit ? (
        <button
          type="button"
          class="actor"
          onClick={({ currentTarget }) => visit({ key, name }, currentTarget)}
        >
          <Local texts={name} />
        </button>
      ) : (
        <span class="actor">
          <Local texts={name} />
        </span>
      )}{' '}
      <span class={`position ${position}`}>
        <PositionWord position={position} />
      </span>{' '}
      <span class="provenance">
        <Say message="card.asOf" values={[<CorpusDate key="date" edtf={asOf} />]} />
        {'\u00A0· '}
        <BasisWord basis={basis} />
        {when === 'later' && ` · ${words.say('depth.later')}`}
      </span>
      {change && (
        <span class="change">
          <ChangeLine {...change} />
        </span>
      )}
    </li>
  );
}
