import { useState } from 'preact/hooks';

import type { TopicStances } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { localize } from '../../core/text/local-text.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { useWords } from '../words/speech.tsx';
import { Agreement } from './agreement.tsx';
import { useOptionalServices } from './services.tsx';

interface Props {
  topic: TopicStances;
  /** The card's subject. */
  subject: Key;
}

/** One topic in depth: the subject's positions over time, and who agrees and who differs. */
export function TopicDetails({ topic: { topic, stances }, subject }: Props) {
  const words = useWords();
  const services = useOptionalServices();
  const [open, setOpen] = useState(false);
  const [first] = stances;
  const changing = stances.length > 1;
  if (!first || (!services && !changing)) return null;
  const points = stances.map(({ stance: { key, position, basis, asOf } }) => ({
    key,
    position,
    basis,
    date: asOf.edtf,
  }));
  const title = services
    ? changing
      ? 'depth.overTimeAndOthers'
      : 'depth.others'
    : 'depth.overTime';
  return (
    <details class="depth" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.say(title)}</summary>
      {open && changing && (
        <Timeline
          rows={[{ key: topic.key, points }]}
          about={localize(topic.question, words.locale).text}
        />
      )}
      {open && services && (
        <Agreement topic={topic.key} subject={subject} position={first.stance.position} />
      )}
    </details>
  );
}
