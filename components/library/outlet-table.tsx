import type { Facts } from '../../core/card/facts.ts';
import type { OutletSide, OutletTopic } from '../../core/library/outlets.ts';
import { QuoteItem } from '../card/quote-item.tsx';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import { InParts } from './in-parts.tsx';
import { PositionSign } from './position-sign.tsx';
import { ThingLink } from './thing-link.tsx';

/** Quotes of one outlet on one topic that come at once. */
const AT_ONCE = 5;

interface Props {
  facts: Facts;
  names: readonly string[];
  topics: readonly OutletTopic[];
}

/** A row for each topic, a column for each outlet, with the stances and quotes that it has. */
export function OutletTable({ facts, names, topics }: Props) {
  const words = useWords();
  return (
    <div class="wide">
      <table class="compared">
        <caption>{words.say('library.outlets.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('library.column.topic')}</th>
            {names.map((name) => (
              <th key={name} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, sides }) => (
            <tr key={topic?.key ?? ''}>
              <th scope="row">
                {topic ? (
                  <ThingLink view="topic" thing={{ key: topic.key, name: topic.question }} />
                ) : (
                  words.say('library.outlets.noTopic')
                )}
              </th>
              {sides.map((side, index) => (
                <td key={names[index]}>
                  <Side
                    name={`${names[index] ?? ''} ${topic?.key ?? ''}`}
                    side={side}
                    facts={facts}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SideProps {
  /** Which side of the table it is. */
  name: string;
  side: OutletSide;
  facts: Facts;
}

function Side({ name, side: { stances, quotes }, facts }: SideProps) {
  const words = useWords();
  if (stances.length + quotes.length === 0)
    return <span class="quiet">{words.say('library.outlets.nothing')}</span>;
  return (
    <>
      {stances.map(({ key, topic, position, basis, asOf, summary }) => (
        <div key={key}>
          <PositionSign position={position} basis={basis} /> <CorpusDate edtf={asOf.edtf} />
          <p class="summary">
            <Local texts={summary} />
          </p>
          <EvidenceLink topic={topic} stance={key} />
        </div>
      ))}
      <InParts name={name} items={quotes} size={AT_ONCE}>
        {(shown) =>
          shown.map((quote) => (
            <QuoteItem
              key={quote.key}
              quote={quote}
              subject={facts.subject.key}
              source={facts.sources[quote.source]}
            />
          ))
        }
      </InParts>
    </>
  );
}
