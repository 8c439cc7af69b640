import type { ComponentChildren } from 'preact';

import { useWords } from '../words/speech.tsx';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** How many of how many have what was typed. */
  found: number;
  all: number;
  /** What else narrows the list. */
  children?: ComponentChildren;
}

/** A field that narrows a list as one types, and says how many are left. */
export function FindField({ label, value, onInput, found, all, children }: Props) {
  const words = useWords();
  return (
    <search class="filters">
      <label>
        {label}
        <input
          type="search"
          value={value}
          autocomplete="off"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      {children}
      <output>{words.say('library.shownOf', words.number(found), words.number(all))}</output>
    </search>
  );
}
