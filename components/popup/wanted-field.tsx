import { useWords } from '../words/speech.tsx';
import type { Choice, Wanted } from './filter.ts';

interface Props {
  which: 'topic' | 'source';
  wanted: Wanted;
  choices: readonly Choice[];
  onType: (text: string) => void;
  /** The reader comes to the field. */
  onFocus: () => void;
}

/** Where the reader writes what a topic or a source is called, with those to choose from. */
export function WantedField({ which, wanted: { text, key }, choices, onType, onFocus }: Props) {
  const words = useWords();
  return (
    <>
      <label class="wide">
        {words.say(`popup.${which}`)}
        <input
          type="text"
          list={`choices-${which}`}
          autocomplete="off"
          value={text}
          onFocus={onFocus}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <datalist id={`choices-${which}`}>
          {choices.map(({ key, label }) => (
            <option key={key}>{label}</option>
          ))}
        </datalist>
      </label>
      <output class="quiet">
        {text.trim() !== '' && key === undefined && words.say('popup.unmatched')}
      </output>
    </>
  );
}
