import { type ComponentChildren, Fragment } from 'preact';

import type { NamedKey } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { DatedStance, StanceLine } from '../../core/library/lines.ts';
import { addressOf, type ThingName } from '../../core/library/route.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';
import { BasisNotes } from './basis-notes.tsx';
import { ChangedFrom } from './changed-from.tsx';
import { PositionSign } from './position-sign.tsx';
import { ThingLink, ThingLinks } from './thing-link.tsx';

interface Props {
  lines: readonly StanceLine[];
  caption: string;
  /** What each line is about: its actor or its topic. */
  heading: string;
  view: ThingName;
  thingOf: (line: StanceLine) => NamedKey;
  /** The stance whose evidence is open, and that evidence. */
  open?: Key | undefined;
  evidence?: ComponentChildren;
}

/** Lines of stances as a table, the oldest first within a line. */
export function StanceTable({ lines, caption, heading, ...rest }: Props) {
  const words = useWords();
  return (
    <div class="wide">
      <table class="stances">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{words.say('library.column.asOf')}</th>
            <th scope="col">{words.say('library.column.position')}</th>
            <th scope="col">{words.say('library.column.known')}</th>
            <th scope="col">{words.say('library.column.evidence')}</th>
          </tr>
        </thead>
        {lines.map((line) => (
          <LineRows key={`${line.actor.key} ${line.topic}`} line={line} {...rest} />
        ))}
      </table>
      <BasisNotes />
    </div>
  );
}

function LineRows({
  line,
  view,
  thingOf,
  open,
  evidence,
}: Omit<Props, 'lines' | 'caption' | 'heading'> & { line: StanceLine }) {
  const thing = thingOf(line);
  return (
    <tbody>
      {line.stances.map((dated, index) => (
        <Fragment key={dated.stance.key}>
          <StanceRow
            dated={dated}
            open={dated.stance.key === open}
            head={
              index === 0 && (
                <th scope="rowgroup" rowSpan={line.stances.length + (holds(line, open) ? 1 : 0)}>
                  <ThingLink view={view} thing={thing} />
                </th>
              )
            }
          />
          {dated.stance.key === open && (
            <tr class="evidence">
              <td colSpan={4}>{evidence}</td>
            </tr>
          )}
        </Fragment>
      ))}
    </tbody>
  );
}

function holds({ stances }: StanceLine, key: Key | undefined): boolean {
  return stances.some(({ stance }) => stance.key === key);
}

interface RowProps {
  dated: DatedStance;
  open: boolean;
  head: ComponentChildren;
}

function StanceRow({ dated: { stance, changedFrom }, open, head }: RowProps) {
  const words = useWords();
  const { key, topic, asOf, position, basis, assessors, summary } = stance;
  const closed = addressOf({ view: 'topic', key: topic });
  const opened = addressOf({ view: 'topic', key: topic, stance: key });
  return (
    <tr class={changedFrom ? 'changed' : ''}>
      {head}
      <td class="when">
        <CorpusDate edtf={asOf.edtf} />
      </td>
      <td>
        <PositionSign position={position} basis={basis} />
        {changedFrom && <ChangedFrom stance={changedFrom} />}
      </td>
      <td>
        {words.say(`basis.${basis}`)}{' '}
        {assessors.length > 0 && <ThingLinks view="actor" things={assessors} />}
      </td>
      <td>
        <p class="summary">
          <Local texts={summary} />
        </p>
        <a href={open ? closed : opened} class="evidence-link" aria-expanded={open}>
          {words.say(open ? 'library.hideEvidence' : 'library.showEvidence')}
        </a>
      </td>
    </tr>
  );
}
