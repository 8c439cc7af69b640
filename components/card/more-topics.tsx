import { useState } from 'preact/hooks';

import type { SourceFact } from '../../core/card/facts.ts';
import type { TopicStances } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { useWords } from '../words/speech.tsx';
import { TopicItem } from './topic-item.tsx';

interface Props {
  topics: readonly TopicStances[];
  /** The card's subject. */
  subject: Key;
  sources: Record<string, SourceFact>;
  /** The quote that the card shows already. */
  shown: Key | undefined;
}

/** The topics after the first, in their order; pictures come as it is opened. */
export function MoreTopics({ topics, ...props }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (topics.length === 0) return null;
  return (
    <details class="more-topics" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.count('card.moreTopics', topics.length)}</summary>
      {topics.map((topic) => (
        <TopicItem key={topic.topic.key} topic={topic} open={open} {...props} />
      ))}
    </details>
  );
}
