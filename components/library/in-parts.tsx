import type { ComponentChildren } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

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
  /** How many there are in all, where some of them have yet to come. */
  total?: number;
  /** Called where those that have come are too few, and again at each rendering until there are more. */
  onMore?: () => void;
  children: (shown: readonly T[]) => ComponentChildren;
}

/** A long list, of which more comes as the reader asks for it; on paper it is whole. */
export function InParts<T>(props: Props<T>) {
  const { name, items, size, atLeast = 0, total = props.items.length, onMore, children } = props;
  const words = useWords();
  const [asked, setAsked] = useKept(name, size);
  const onPaper = useContext(OnPaper);
  const here = items.length;
  const wanting = Math.min(asked, total) > here;
  useEffect(() => {
    if (wanting) onMore?.();
  }, [wanting, onMore]);
  const shown = onPaper ? here : Math.min(Math.max(asked, atLeast), here);
  const left = total - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {left > 0 && (
        <p class="more">
          <button type="button" onClick={() => setAsked(shown + size)}>
            {words.count('library.more', Math.min(left, size))}
          </button>{' '}
          <span class="quiet">
            {words.say('library.shownOf', words.number(shown), words.number(total))}
          </span>
        </p>
      )}
    </>
  );
}
