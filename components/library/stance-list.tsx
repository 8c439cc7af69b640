import type { HeldStance } from '../../core/library/records.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import { InParts } from './in-parts.tsx';
import { PositionSign } from './position-sign.tsx';
import { ThingLink } from './thing-link.tsx';

const AT_ONCE = 25;

interface Props {
  /** Which list of its view it is. */
  name: string;
  stances: readonly HeldStance[];
}

/** Stances of several actors, in the order given, each linked to its evidence. */
export function StanceList({ name, stances }: Props) {
  return (
    <InParts name={name} items={stances} size={AT_ONCE}>
      {(shown) => (
        <ul class="plain dated">
          {shown.map(({ key, actor, topic, position, basis, asOf, summary }) => (
            <li key={key}>
              <ThingLink view="actor" thing={actor} />{' '}
              <PositionSign position={position} basis={basis} /> <CorpusDate edtf={asOf.edtf} />
              <p class="summary">
                <Local texts={summary} />
              </p>
              <EvidenceLink topic={topic} stance={key} />
            </li>
          ))}
        </ul>
      )}
    </InParts>
  );
}
