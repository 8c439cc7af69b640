/** A form of an Arabic name, and how many letters of it stand before the name. */
export interface Clitics {
  form: string;
  clitic: number;
  /** It is another word too: a common name. */
  common?: boolean;
}

/** "And", "with", "to"; "so", "like". */
const FREQUENT = ['و', 'ب', 'ل'];
const RARE = ['ف', 'ك'];
/** "With Russia" is written as Prussia: without another sign of Russia it is nobody. */
const OTHER_WORD = /^و?بروسيا$/u;

/**
 * Short words are written together with the name behind them. With the article "to" swallows
 * its alif: then nothing of the form can be left out.
 */
export function withClitics(name: string): Clitics[] {
  const article = name.startsWith('ال');
  // The rare ones only before short names.
  const rare = name.includes(' ') ? [] : RARE;
  const bare: Clitics[] = [...FREQUENT, ...rare]
    .filter((letter) => !article || letter !== 'ل')
    .map((letter) => cliticised(letter, name));
  const both = [cliticised('وب', name)];
  if (!article) return [...bare, ...both, { form: `ول${name}`, clitic: 2 }];
  const rest = name.slice(2);
  return [...bare, ...both, { form: `لل${rest}`, clitic: 0 }, { form: `ولل${rest}`, clitic: 1 }];
}

function cliticised(letters: string, name: string): Clitics {
  const form = letters + name;
  const { length: clitic } = letters;
  return OTHER_WORD.test(form) ? { form, clitic, common: true } : { form, clitic };
}

/** Seldom a native ghain: not that of الغد. */
const FOREIGN_G = /غ[يو]|[اوي]غد/u;

/**
 * "American" is spelled with and without ya after mim; foreign g with ghain or jim. Plurals in
 * -un, such as "the Syrian rebels", have -in behind a verb or preposition.
 */
export function arabicSpellings(name: string): string[] {
  const spellings: string[] = [];
  if (/أمريك/u.test(name)) spellings.push(name.replaceAll('أمريك', 'أميرك'));
  if (FOREIGN_G.test(name)) spellings.push(name.replaceAll('غ', 'ج'));
  if (/ون(?: |$)/u.test(name)) spellings.push(name.replaceAll(/ون(?= |$)/gu, 'ين'));
  return spellings;
}
