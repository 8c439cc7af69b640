import type { RoleFact, SubjectFact } from '../../core/card/facts.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { KINDS } from './words.ts';

interface Props {
  subject: SubjectFact;
  /** The role to show: the one held at the page's date. */
  role: RoleFact | undefined;
  locale: string;
}

/** Who or what this is: name, kind, the newest role with its date, or when and where it was. */
export function SubjectHeader({ subject, role, locale }: Props) {
  const { name, kind, expert, description, event } = subject;
  return (
    <header>
      <p class="kind">{expert ? 'Expert' : (KINDS[kind] ?? kind)}</p>
      <h1>
        <Local texts={name} locale={locale} />
      </h1>
      {role && (
        <p class="role">
          <Local texts={role.role} locale={locale} />{' '}
          <span class="as-of">
            as of <CorpusDate edtf={role.asOf.edtf} locale={locale} />
          </span>
        </p>
      )}
      {event && (
        <p class="role">
          <CorpusDate edtf={event.date.edtf} locale={locale} />
          {event.place && (
            <>
              {' · '}
              <Local texts={event.place} locale={locale} />
            </>
          )}
        </p>
      )}
      <p class="description">
        <Local texts={description} locale={locale} />
      </p>
    </header>
  );
}
