import type { SourceFact } from '../../core/card/facts.ts';
import type { TopicStances } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { Local } from '../local.tsx';
import { PositionsOverTime } from './positions-over-time.tsx';
import { StanceList } from './stance-list.tsx';
import { TopicDetails } from './topic-details.tsx';
import { WhyHere } from './why-here.tsx';

interface Props {
  topic: TopicStances;
  /** Whether the list that it stands in is open. */
  open: boolean;
  /** The card's subject. */
  subject: Key;
  sources: Record<string, SourceFact>;
  /** The quote that the card shows already. */
  shown: Key | undefined;
}

/** One topic with all stances on it, over time too, and why it stands where it stands. */
export function TopicItem({ topic, open, ...props }: Props) {
  const { stances, change, reasons } = topic;
  return (
    <div class="topic">
      <h3>
        <Local texts={topic.topic.question} />
      </h3>
      <WhyHere reasons={reasons} change={change} />
      {open && <PositionsOverTime topic={topic} />}
      <StanceList stances={stances} {...props} />
      <TopicDetails topic={topic} subject={props.subject} drawn />
    </div>
  );
}
