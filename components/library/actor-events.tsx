import type { TakenPart } from '../../core/card/facts.ts';
import { CorpusDate } from '../date.tsx';
import { useWords } from '../words/speech.tsx';
import { partInWords } from './kinds.ts';
import { ThingLink } from './thing-link.tsx';

/** The events that an actor took part in, and as what. */
export function ActorEvents({ events }: { events: readonly TakenPart[] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words.say('library.nav.events')}</h2>
      <ul class="plain dated">
        {events.map((event) => (
          <li key={event.key}>
            <CorpusDate edtf={event.date.edtf} /> <ThingLink view="event" thing={event} />{' '}
            <span class="quiet">{partInWords(words, event.as)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
