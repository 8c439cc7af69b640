import { useState } from 'preact/hooks';

import type { TopicStances } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { useWords } from '../words/speech.tsx';
import { Agreement } from './agreement.tsx';
import { PositionsOverTime } from './positions-over-time.tsx';
import { useOptionalServices } from './services.tsx';

interface Props {
  topic: TopicStances;
  /** The card's subject. */
  subject: Key;
  /** Whether its positions over time are drawn elsewhere. */
  drawn?: boolean;
}

/** One topic in depth: the subject's positions over time, and who agrees and who differs. */
export function TopicDetails({ topic, subject, drawn = false }: Props) {
  const words = useWords();
  const services = useOptionalServices();
  const [open, setOpen] = useState(false);
  const [first] = topic.stances;
  const changing = topic.stances.length > 1 && !drawn;
  if (!first || (!services && !changing)) return null;
  const title = services
    ? changing
      ? 'depth.overTimeAndOthers'
      : 'depth.others'
    : 'depth.overTime';
  return (
    <details class="depth" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.say(title)}</summary>
      {open && changing && <PositionsOverTime topic={topic} />}
      {open && services && (
        <Agreement topic={topic.topic.key} subject={subject} position={first.stance.position} />
      )}
    </details>
  );
}
