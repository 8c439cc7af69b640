import { type Agreement, agreementOf, AGREEMENTS } from '../../core/agreement/agreement.ts';
import type { Standing, Standings } from '../../core/agreement/standings.ts';
import type { Position } from '../../core/pack/pack.ts';
import { useUniqueId } from '../unique-id.ts';
import { useWords } from '../words/speech.tsx';
import { StandingItem } from './standing-item.tsx';

/** So many of a group are shown at first. */
const AT_FIRST = 6;

interface Props {
  /** Where the card's subject stands. */
  position: Position;
  standings: Standings;
}

/** The other actors by how their position is to the subject's. */
export function AgreementGroups({ position, standings: { others, more, unread } }: Props) {
  const words = useWords();
  if (others.length === 0) return <p class="notice">{words.say('depth.nobody')}</p>;
  const groups = Map.groupBy(others, (other) => agreementOf(position, other.position));
  return (
    <div class="agreement">
      {AGREEMENTS.map((agreement) => (
        <Group key={agreement} agreement={agreement} members={groups.get(agreement) ?? []} />
      ))}
      {more > 0 && <p class="note">{words.count('depth.moreActors', more)}</p>}
      {unread > 0 && <p class="note">{words.count('depth.unread', unread)}</p>}
    </div>
  );
}

function Group({ agreement, members }: { agreement: Agreement; members: readonly Standing[] }) {
  const words = useWords();
  const id = useUniqueId();
  if (members.length === 0) return null;
  const rest = members.slice(AT_FIRST);
  return (
    <div class="group">
      <p class="group-name" id={id}>
        {words.count(`depth.group.${agreement}`, members.length)}
      </p>
      <List members={members.slice(0, AT_FIRST)} label={id} />
      {rest.length > 0 && (
        <details>
          <summary>{words.count('depth.moreMembers', rest.length)}</summary>
          <List members={rest} label={id} />
        </details>
      )}
    </div>
  );
}

function List({ members, label }: { members: readonly Standing[]; label: string }) {
  return (
    <ul class="actors" aria-labelledby={label}>
      {members.map((standing) => (
        <StandingItem key={standing.key} standing={standing} />
      ))}
    </ul>
  );
}
