import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

import type { MessageKey } from '../../core/words/catalogue.ts';
import type { Words } from '../../core/words/words.ts';

const Speech = createContext<Words | undefined>(undefined);

/** What stands inside is said in these words. */
export function Speaking({ words, children }: { words: Words; children: ComponentChildren }) {
  return <Speech.Provider value={words}>{children}</Speech.Provider>;
}

/** The words of the interface's language. */
export function useWords(): Words {
  const words = useContext(Speech);
  if (!words) throw new Error('Nothing stands outside <Speaking>');
  return words;
}

interface SayProps {
  message: MessageKey;
  /** What stands in for `$1`, `$2`, …: elements too. */
  values: readonly ComponentChildren[];
}

/** A message with elements in it. Without them, use `words.say`. */
export function Say({ message, values }: SayProps) {
  const pieces = useWords().pieces(message);
  return <>{pieces.map((piece) => (typeof piece === 'string' ? piece : values[piece]))}</>;
}
