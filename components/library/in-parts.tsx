import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

import { useWords } from '../words/speech.tsx';
import { useKept } from './kept.ts';
import { OnPaper } from './on-paper.ts';

interface Props<T> {
  /** Which list of its view it is, of which a reader may have unfolded more. */
  name: string;
  items: readonly T[];
  /** How many come at once. */
  size: number;
  /** How many are there from the start, where one further down is to be seen. */
  atLeast?: number;
  children: (shown: readonly T[]) => ComponentChildren;
}

/** A long list, of which more comes as the reader asks for it; on paper it is whole. */
export function InParts<T>({ name, items, size, atLeast = 0, children }: Props<T>) {
  const words = useWords();
  const [asked, setAsked] = useKept(name, size);
  const onPaper = useContext(OnPaper);
  const shown = onPaper ? items.length : Math.max(asked, atLeast);
  const left = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {left > 0 && (
        <p class="more">
          <button type="button" onClick={() => setAsked(shown + size)}>
            {words.count('library.more', Math.min(left, size))}
          </button>{' '}
          <span class="quiet">
            {words.say('library.shownOf', words.number(shown), words.number(items.length))}
          </span>
        </p>
      )}
    </>
  );
}
