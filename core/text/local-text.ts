import type { LocalText } from '../pack/pack.ts';

/**
 * The text in the reader's language, else in another variant of it, else in English, else
 * whatever there is. `lang` says which one that is.
 */
export function localize(texts: LocalText, locale: string): { text: string; lang: string } {
  const language = locale.split('-')[0] ?? locale;
  const langs = Object.keys(texts);
  const lang =
    langs.find((tag) => tag === locale) ??
    langs.find((tag) => tag.split('-')[0] === language) ??
    langs.find((tag) => tag.split('-')[0] === 'en') ??
    langs[0] ??
    'und';
  return { text: texts[lang] ?? '', lang };
}
