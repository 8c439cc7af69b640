import type { SubjectFact } from '../../core/card/facts.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { KINDS } from './words.ts';

/** Who or what this is: name, kind, the newest role with its date, or when and where it was. */
export function SubjectHeader({ subject, locale }: { subject: SubjectFact; locale: string }) {
  const { name, kind, expert, description, event } = subject;
  const [role] = subject.roles;
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
