import { render } from 'preact';
import { useEffect } from 'preact/hooks';

import type { DirectoryEntry } from '../../core/library/directory.ts';

/** A list of which only a part is rendered is put into the page whole while it is printed. */
export function usePrintedList(entries: readonly DirectoryEntry[]): void {
  useEffect(() => {
    const whole = document.createElement('div');
    whole.className = 'printed';
    document.body.append(whole);
    const fill = (): void => render(<Names entries={entries} />, whole);
    const empty = (): void => render(null, whole);
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', empty);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', empty);
      whole.remove();
    };
  }, [entries]);
}

function Names({ entries }: { entries: readonly DirectoryEntry[] }) {
  return (
    <ol>
      {entries.map(({ key, name, lang }) => (
        <li key={key} lang={lang} dir="auto">
          {name}
        </li>
      ))}
    </ol>
  );
}
