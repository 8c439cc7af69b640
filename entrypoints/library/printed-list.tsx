import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

import { ListEntry } from '../../components/library/list-entry.tsx';
import { Speaking } from '../../components/words/speech.tsx';
import type { DirectoryEntry } from '../../core/library/directory.ts';
import type { ListName } from '../../core/library/route.ts';
import type { Words } from '../../core/words/words.ts';

/** A list of which only a part is rendered is put into the page whole while it is printed. */
export function usePrintedList(
  list: ListName,
  entries: readonly DirectoryEntry[],
  words: Words,
): void {
  // With the list itself: a reader may print at once.
  useLayoutEffect(() => {
    const whole = document.createElement('div');
    whole.className = 'printed';
    document.body.append(whole);
    const fill = (): void => render(<Whole {...{ list, entries, words }} />, whole);
    const empty = (): void => render(null, whole);
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', empty);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', empty);
      whole.remove();
    };
  }, [list, entries, words]);
}

interface Props {
  list: ListName;
  entries: readonly DirectoryEntry[];
  words: Words;
}

/** Without counts: nobody waits for them while a page is printed. */
function Whole({ list, entries, words }: Props) {
  return (
    <Speaking words={words}>
      <ol>
        {entries.map((entry) => (
          <li key={entry.key}>
            <ListEntry list={list} entry={entry} counts={undefined} />
          </li>
        ))}
      </ol>
    </Speaking>
  );
}
