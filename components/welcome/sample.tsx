import { Say, useWords } from '../words/speech.tsx';

/** The names in the sample's sentence, in the order of its `$1`, `$2`, …; subjects of the pack. */
const NAMES = [
  { subject: 'sergei-lavrov', word: 'lavrov', kind: 'actor' },
  { subject: 'john-kerry', word: 'kerry', kind: 'actor' },
  { subject: 'geneva-communique', word: 'communique', kind: 'event' },
] as const;

export type SampleSubject = (typeof NAMES)[number]['subject'];
export const SAMPLE_SUBJECTS: readonly SampleSubject[] = NAMES.map(({ subject }) => subject);

export interface SampleEvents {
  /** The pointer has come onto a name, or has moved on it. */
  onPoint(subject: SampleSubject, name: HTMLElement, event: PointerEvent): void;
  /** The pointer, or the keyboard, has left a name. */
  onLeave(): void;
  /** A name was reached by the keyboard. */
  onReach(subject: SampleSubject, name: HTMLElement): void;
  /** A name was pressed: by a pointer, or by a key. */
  onPress(subject: SampleSubject, name: HTMLElement, event: MouseEvent): void;
}

/** A sentence with names in it, to try at once what happens on pages. */
export function Sample({ events }: { events: SampleEvents }) {
  const words = useWords();
  return (
    <section class="sample" aria-labelledby="sample-hint">
      <p id="sample-hint">{words.say('welcome.sample.hint')}</p>
      <blockquote>
        <Say
          message="welcome.sample.text"
          values={NAMES.map(({ subject, word, kind }) => (
            <button
              key={subject}
              type="button"
              class={`name ${kind}`}
              aria-haspopup="dialog"
              onPointerMove={(event) => events.onPoint(subject, event.currentTarget, event)}
              onPointerLeave={() => events.onLeave()}
              onFocus={(event) => {
                const name = event.currentTarget;
                if (name.matches(':focus-visible')) events.onReach(subject, name);
              }}
              onBlur={() => events.onLeave()}
              onClick={(event) => events.onPress(subject, event.currentTarget, event)}
            >
              {words.say(`welcome.sample.${word}`)}
            </button>
          ))}
        />
      </blockquote>
    </section>
  );
}
