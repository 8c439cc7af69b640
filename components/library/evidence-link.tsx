import type { Key } from '../../core/corpus/key.ts';
import { addressOf } from '../../core/library/route.ts';
import { useWords } from '../words/speech.tsx';

/** To a stance's evidence, beside the others on its topic. */
export function EvidenceLink({ topic, stance }: { topic: Key; stance: Key }) {
  const words = useWords();
  return (
    <a class="evidence-link" href={addressOf({ view: 'topic', key: topic, stance })}>
      {words.say('library.showEvidence')}
    </a>
  );
}
