import type { LocalText } from '../core/pack/pack.ts';
import { localize } from '../core/text/local-text.ts';

/** A text of the corpus in the reader's language, marked with the language it is in. */
export function Local({ texts, locale }: { texts: LocalText; locale: string }) {
  const { text, lang } = localize(texts, locale);
  return (
    <span lang={lang} dir="auto">
      {text}
    </span>
  );
}
