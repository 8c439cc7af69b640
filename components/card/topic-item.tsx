import type { SourceFact } from '../../core/card/facts.ts';
import type { TopicStances } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { Local } from '../local.tsx';
import { StanceList } from './stance-list.tsx';
import { TopicDetails } from './topic-details.tsx';
import { WhyHere } from './why-here.tsx';

interface Props {
  topic: TopicStances;
  /** The card's subject. */
  subject: Key;
  sources: Record<string, SourceFact>;
  /** The quote that the card shows already. */
  shown: Key | undefined;
}

/** One topic with all stances on it, and why it stands where it stands. */
export function TopicItem({ topic, ...props }: Props) {
  const { stances, change, reasons } = topic;
  return (
    <div class="topic">
      <h3>
        <Local texts={topic.topic.question} />
      </h3>
      <WhyHere reasons={reasons} change={change} />
      <StanceList stances={stances} {...props} />
      <TopicDetails topic={topic} subject={props.subject} />
    </div>
  );
}
