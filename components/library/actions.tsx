import type { MessageKey } from '../../core/words/catalogue.ts';
import { useWords } from '../words/speech.tsx';

/** What a view can be taken away as. */
export interface ViewActions {
  onCsv: () => void;
  onJson: () => void;
  onPrint: () => void;
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
        <button key={name} type="button" onClick={actions[name]}>
          {words.say(message)}
        </button>
      ))}
    </p>
  );
}
