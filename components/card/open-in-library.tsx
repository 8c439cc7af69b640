import type { SubjectFact } from '../../core/card/facts.ts';
import { addressOf } from '../../core/library/route.ts';
import { useWords } from '../words/speech.tsx';
import { useOptionalServices } from './services.tsx';

/** At the foot of a card: to everything that the corpus has of its subject. */
export function OpenInLibrary({ subject: { key, type } }: { subject: SubjectFact }) {
  const words = useWords();
  const open = useOptionalServices()?.openLibrary;
  if (!open) return null;
  return (
    <p class="foot">
      <button type="button" onClick={() => open(addressOf({ view: type, key }))}>
        {words.say('library.open')}
      </button>
    </p>
  );
}
