import type { SubjectFact } from '../../core/card/facts.ts';
import type { ArrangedRole } from '../../core/context/roles.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';
import { AsOf } from './as-of.tsx';

interface Props {
  subject: SubjectFact;
  /** The role to show: the one held at the page's date. */
  role: ArrangedRole | undefined;
  /** Whether to describe it too. */
  described: boolean;
}

/** Who or what this is: name, kind, the newest role with its date, or when and where it was. */
export function SubjectHeader({ subject, role, described }: Props) {
  const words = useWords();
  const { name, kind, expert, description, event } = subject;
  return (
    <header>
      <p class="kind">{words.say(expert ? 'card.expert' : `kind.${kind}`)}</p>
      <h1>
        <Local texts={name} />
      </h1>
      {role && (
        <p class="role">
          <Local texts={role.role.role} />{' '}
          <AsOf edtf={role.role.asOf.edtf} isLater={role.when === 'later'} />
        </p>
      )}
      {event && (
        <p class="role">
          <CorpusDate edtf={event.date.edtf} />
          {event.place && (
            <>
              {' · '}
              <Local texts={event.place} />
            </>
          )}
        </p>
      )}
      {described && (
        <p class="description">
          <Local texts={description} />
        </p>
      )}
    </header>
  );
}
