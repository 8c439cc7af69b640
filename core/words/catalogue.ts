import type english from '../../locales/en.json';

/**
 * The words of the interface. Each `locales/*.json` holds all of them in one language, in
 * groups; the build makes of it the browser's own `_locales/*\/messages.json`, in which the names
 * of groups and message are joined by `_`.
 */

/** The languages that the catalogue is complete in; the first is where others fall back to. */
export const LANGUAGES = ['en', 'ar', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** A message by its path in the catalogue: `position.supports`. */
export type MessageKey = Leaves<typeof english>;

type Group<K> = K extends `${infer G}.other` ? G : never;

/**
 * A group of messages that differ by number: `one`, `other` and whatever else of `zero`, `two`,
 * `few` and `many` the language needs.
 */
export type PluralKey = Group<MessageKey>;

/** The messages of one language by their joined names. */
export type Catalogue = Readonly<Record<string, string>>;

/** Takes the texts out of a browser's `messages.json`. */
export function catalogueOf(messages: Readonly<Record<string, { message: string }>>): Catalogue {
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/**
 * The language to speak: the wished-for one, else that of the browser, else English.
 * `browserLocale` is a BCP 47 tag.
 */
export function chooseLanguage(wish: Language | 'browser', browserLocale: string): Language {
  if (wish !== 'browser') return wish;
  const subtag = browserLocale.split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === subtag) ?? LANGUAGES[0];
}
