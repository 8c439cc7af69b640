import type { TopicStances } from '../../core/context/arrange.ts';
import { localize } from '../../core/text/local-text.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { useWords } from '../words/speech.tsx';

/** A topic's stances as a picture; nothing where there is only one. */
export function PositionsOverTime({ topic: { topic, stances } }: { topic: TopicStances }) {
  const words = useWords();
  if (stances.length < 2) return null;
  const points = stances.map(({ stance: { key, position, basis, asOf } }) => ({
    key,
    position,
    basis,
    date: asOf.edtf,
  }));
  return (
    <Timeline
      rows={[{ key: topic.key, points }]}
      about={localize(topic.question, words.locale).text}
    />
  );
}
