import type { Member } from '../../core/library/records.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { Say } from '../words/speech.tsx';
import { InParts } from './in-parts.tsx';
import { ThingLink } from './thing-link.tsx';

const AT_ONCE = 25;

/** Who has, or had, a role in an organisation: the newest role, and as of when it is known. */
export function MemberList({ members }: { members: readonly Member[] }) {
  return (
    <InParts name="members" items={members} size={AT_ONCE}>
      {(shown) => (
        <ul class="plain dated">
          {shown.map((member) => (
            <li key={member.key}>
              <ThingLink view="actor" thing={member} />{' '}
              {member.roles.slice(0, 1).map(({ role, asOf }) => (
                <span key={asOf.edtf} class="quiet">
                  <Local texts={role} />{' '}
                  <Say message="card.asOf" values={[<CorpusDate key="date" edtf={asOf.edtf} />]} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </InParts>
  );
}
