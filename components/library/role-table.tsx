import type { RoleFact } from '../../core/card/facts.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';
import { ThingLink } from './thing-link.tsx';

/** Roles over time: since when, until when, and as of when it is known. */
export function RoleTable({ roles }: { roles: readonly RoleFact[] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words.say('library.actor.roles')}</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('library.column.role')}</th>
              <th scope="col">{words.say('library.column.organization')}</th>
              <th scope="col">{words.say('library.column.from')}</th>
              <th scope="col">{words.say('library.column.until')}</th>
              <th scope="col">{words.say('library.column.knownAsOf')}</th>
            </tr>
          </thead>
          <tbody>
            {roles.map(({ role, organization, start, end, asOf }) => (
              <tr key={JSON.stringify([role, organization?.key, asOf, start])}>
                <th scope="row">
                  <Local texts={role} />
                </th>
                <td>{organization && <ThingLink view="actor" thing={organization} />}</td>
                <td>{start ? <CorpusDate edtf={start.edtf} /> : '–'}</td>
                <td>{end ? <CorpusDate edtf={end.edtf} /> : '–'}</td>
                <td>
                  <CorpusDate edtf={asOf.edtf} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
