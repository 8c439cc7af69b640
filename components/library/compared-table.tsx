import type { NamedKey } from '../../core/card/facts.ts';
import type { ComparedTopic } from '../../core/library/compare.ts';
import type { StanceLine } from '../../core/library/lines.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { Say, useWords } from '../words/speech.tsx';
import { ChangedFrom } from './changed-from.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import { PositionSign } from './position-sign.tsx';
import { ThingLink } from './thing-link.tsx';

interface Props {
  subjects: readonly NamedKey[];
  topics: readonly ComparedTopic[];
}

/** A row for each topic, a column for each actor: where they stand, and how long it has been known. */
export function ComparedTable({ subjects, topics }: Props) {
  const words = useWords();
  return (
    <div class="wide">
      <table class="compared">
        <caption>{words.say('library.compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('library.column.topic')}</th>
            {subjects.map((subject) => (
              <th key={subject.key} scope="col">
                <ThingLink view="actor" thing={subject} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, lines, agreement }) => (
            <tr key={topic.key} class={agreement}>
              <th scope="row">
                <ThingLink view="topic" thing={{ key: topic.key, name: topic.question }} />
                {(agreement === 'same' || agreement === 'different') && (
                  <span class="agreement">{words.say(`library.compare.${agreement}`)}</span>
                )}
              </th>
              {lines.map((line, index) => (
                <td key={subjects[index]?.key}>
                  {line ? (
                    <Standing line={line} />
                  ) : (
                    <span class="quiet">{words.say('library.compare.none')}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Standing({ line: { standing, stances } }: { line: StanceLine }) {
  const { key, topic, position, basis, asOf, summary } = standing;
  const change = stances.findLast(({ changedFrom }) => changedFrom)?.changedFrom;
  return (
    <>
      <PositionSign position={position} basis={basis} />{' '}
      <span class="as-of">
        <Say message="card.asOf" values={[<CorpusDate key="date" edtf={asOf.edtf} />]} />
      </span>
      {change && <ChangedFrom stance={change} />}
      <p class="summary">
        <Local texts={summary} />
      </p>
      <EvidenceLink topic={topic} stance={key} />
    </>
  );
}
