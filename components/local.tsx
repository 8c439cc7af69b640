import type { LocalText } from '../core/pack/pack.ts';
import { localize } from '../core/text/local-text.ts';
import { useWords } from './words/speech.tsx';

/** A text of the corpus in the reader's language, marked with the language it is in. */
export function Local({ texts }: { texts: LocalText }) {
  const { text, lang } = localize(texts, useWords().locale);
  return (
    <span lang={lang} dir="auto">
      {text}
    </span>
  );
}
