import { useState } from 'preact/hooks';

import type { Key } from '../../core/corpus/key.ts';
import { type DirectoryEntry, filterDirectory } from '../../core/library/directory.ts';
import { useWords } from '../words/speech.tsx';

/** More matches than these are better narrowed by typing. */
const MOST_MATCHES = 8;

interface Props {
  label: string;
  /** What can be chosen, in order. */
  entries: readonly DirectoryEntry[];
  /** What is chosen already, and can't be again. */
  chosen: readonly Key[];
  onChoose: (key: Key) => void;
}

/** A field to find something by typing, and what it finds as buttons; Enter takes the first. */
export function Chooser({ label, entries, chosen, onChoose }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const matches =
    typed.trim() === ''
      ? []
      : filterDirectory(entries, { text: typed, kind: '' }).filter(
          ({ key }) => !chosen.includes(key),
        );
  const choose = (key: Key): void => {
    setTyped('');
    onChoose(key);
  };
  return (
    <form
      class="chooser"
      onSubmit={(event) => {
        event.preventDefault();
        if (matches[0]) choose(matches[0].key);
      }}
    >
      <label>
        {label}
        <input
          type="search"
          value={typed}
          autocomplete="off"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <output class="quiet">
        {typed.trim() !== '' && words.count('library.matches', matches.length)}
      </output>
      <ul class="inline">
        {matches.slice(0, MOST_MATCHES).map(({ key, name, lang }) => (
          <li key={key}>
            <button type="button" lang={lang} dir="auto" onClick={() => choose(key)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
