import { useState } from 'preact/hooks';

import type { MessageKey } from '../../core/words/catalogue.ts';
import { useWords } from '../words/speech.tsx';

/** What a view can be taken away as. */
export interface ViewActions {
  onCsv: () => Promise<void> | void;
  onJson: () => Promise<void> | void;
  onPrint: () => Promise<void> | void;
}

const BUTTONS = [
  ['onCsv', 'library.export.csv'],
  ['onJson', 'library.export.json'],
  ['onPrint', 'library.export.print'],
] as const satisfies readonly (readonly [keyof ViewActions, MessageKey])[];

/** The buttons by which a view is exported or printed. */
export function Actions(actions: ViewActions) {
  const words = useWords();
  return (
    <p class="actions">
      {BUTTONS.map(([name, message]) => (
        <Action key={name} text={words.say(message)} act={actions[name]} />
      ))}
    </p>
  );
}

/** A button that does nothing while what it does is under way; it keeps the focus meanwhile. */
function Action({ text, act }: { text: string; act: () => Promise<void> | void }) {
  const [busy, setBusy] = useState(false);
  const press = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await act();
    } finally {
      setBusy(false);
    }
  };
  return (
    <button type="button" aria-disabled={busy} onClick={() => void press()}>
      {text}
    </button>
  );
}
