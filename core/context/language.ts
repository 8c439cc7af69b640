/** The language of a tag without region and script, in lower case; `undefined` for none. */
export function languageOf(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?![a-z])/i.exec(tag ?? '')?.[0].toLowerCase();
}

/**
 * Whether terms of a language count on a page of another: they do where it is the same, or
 * the page says nothing, or the languages have different scripts. A Russian term that is
 * found on a page that claims to be English proves the claim wrong; a German one may be an
 * English word of another meaning.
 */
export function readableIn(language: string, page: string | undefined): boolean {
  return page === undefined || language === page || scriptOf(language) !== scriptOf(page);
}

/**
 * Whether a text has letters that a language is written with: terms of a language that it has
 * none of need not be looked for. True where it is not known which letters these are.
 */
export function mayHave(language: string, text: string): boolean {
  const script = scriptOf(language);
  return script === undefined || !LETTERS.has(script) || LETTERS.get(script)?.test(text) === true;
}

/** Of the scripts of the languages that packs are written in most. */
const LETTERS = new Map([
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Latn', /\p{Script=Latin}/u],
]);

/** Asking `Intl` costs some microseconds, and a card has a thousand terms. */
const scripts = new Map<string, string | undefined>();

function scriptOf(language: string): string | undefined {
  if (!scripts.has(language)) scripts.set(language, new Intl.Locale(language).maximize().script);
  return scripts.get(language);
}
