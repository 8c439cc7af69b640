import { useWords } from '../words/speech.tsx';

interface Props {
  /** The mention that was gone to last, from 0; none at first. */
  at: number | undefined;
  count: number;
  onStep: (by: 1 | -1) => void;
}

/** The heading of the list of whom the page names, with the way from mention to mention. */
export function PageSteps({ at, count, onStep }: Props) {
  const words = useWords();
  return (
    <div class="steps">
      <h2 id="group-page" class="heading">
        {words.say('popup.onThisPage')}
      </h2>
      {count > 0 && (
        <>
          <span class="quiet" aria-live="polite">
            {at === undefined
              ? words.count('popup.mentions', count)
              : words.say('popup.place', words.number(at + 1), words.number(count))}
          </span>
          <button type="button" aria-label={words.say('popup.previous')} onClick={() => onStep(-1)}>
            ↑
          </button>
          <button type="button" aria-label={words.say('popup.next')} onClick={() => onStep(1)}>
            ↓
          </button>
        </>
      )}
    </div>
  );
}
