import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { inSentence } from '../words/isolated.ts';
import { useWords } from '../words/speech.tsx';
import { AsOf } from './as-of.tsx';

interface Props {
  facts: Facts;
  arrangement: Arrangement;
}

/** Who it is beyond the first lines: the description, all roles, the events taken part in. */
export function AboutSubject({ facts: { subject }, arrangement: { roles, events } }: Props) {
  const words = useWords();
  return (
    <details class="about">
      <summary>{words.say('card.aboutSubject', inSentence(words, subject.name))}</summary>
      <p class="description">
        <Local texts={subject.description} />
      </p>
      {roles.length > 1 && (
        <>
          <h3>{words.say('card.roles')}</h3>
          <ul>
            {roles.map(({ role, when }) => (
              <li key={`${role.asOf.edtf} ${inSentence(words, role.role)}`}>
                <Local texts={role.role} />{' '}
                <AsOf edtf={role.asOf.edtf} isLater={when === 'later'} />
              </li>
            ))}
          </ul>
        </>
      )}
      {events.length > 0 && (
        <>
          <h3>{words.say('card.took')}</h3>
          <ul>
            {events.map(({ event, when }) => (
              <li key={event.key}>
                <Local texts={event.name} />{' '}
                <span class="as-of">
                  <CorpusDate edtf={event.date.edtf} />
                  {when === 'later' && ` · ${words.say('depth.later')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
