import type { RoleFact, SubjectFact } from '../../core/card/facts.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { Say, useWords } from '../words/speech.tsx';

interface Props {
  subject: SubjectFact;
  /** The role to show: the one held at the page's date. */
  role: RoleFact | undefined;
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
          <Local texts={role.role} />{' '}
          <span class="as-of">
            <Say message="card.asOf" values={[<CorpusDate key="date" edtf={role.asOf.edtf} />]} />
          </span>
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
