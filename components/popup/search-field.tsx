import { useLayoutEffect, useRef } from 'preact/hooks';

import { LONGEST_QUERY } from '../../core/protocol/messages.ts';
import { useWords } from '../words/speech.tsx';
import { LIST_ID, optionId } from './result-list.tsx';

/** Where the arrow keys go to in the list. */
export type Move = 'next' | 'previous' | 'first' | 'last';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

interface Props {
  text: string;
  active: number | undefined;
  /** How many lines the list has. */
  lines: number;
  onType: (text: string) => void;
  onMove: (move: Move) => void;
  /** Enter: opens the line that is active, else the first. */
  onEnter: () => void;
}

/** The search field, which has the focus and drives the list below it by the keyboard. */
export function SearchField({ text, active, lines, onType, onMove, onEnter }: Props) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // Where it has the focus already, to give it would lay the page out once more.
    if (field.current !== document.activeElement) field.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const move = MOVES[event.key];
    // Home and End are the text's, until the arrow keys have gone into the list.
    const ofText = (move === 'first' || move === 'last') && active === undefined;
    if (move && !ofText && !event.shiftKey) onMove(move);
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={field}
      class="field"
      type="search"
      list={undefined}
      // Without a datalist of its own, the tag's role is that of a text field.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="combobox"
      aria-label={words.say('popup.search')}
      aria-expanded={lines > 0}
      aria-controls={LIST_ID}
      aria-autocomplete="list"
      aria-activedescendant={active === undefined ? undefined : optionId(active)}
      placeholder={words.say('popup.search')}
      autocomplete="off"
      maxLength={LONGEST_QUERY}
      value={text}
      onInput={(event) => onType(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
