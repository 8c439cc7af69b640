/** "U.N." of "UN", "UN" of "U.N.". */
export function acronymSpellings(acronym: string): string[] {
  if (/^\p{Lu}{2,4}$/u.test(acronym)) return [`${Array.from(acronym).join('.')}.`];
  if (/^(?:\p{Lu}\.){2,4}$/u.test(acronym)) return [acronym.replaceAll('.', '')];
  return [];
}

const NONE: readonly string[] = [];

/** Endings that transliterations of Slavic names interchange. */
const ENDINGS: readonly (readonly string[])[] = [
  ['ei', 'ey', 'ej'],
  ['sky', 'ski', 'skiy', 'skii', 'skij'],
  ['giy', 'gy', 'gi', 'gii'],
];

/** What the rules below are about: al-, those endings, or three words. */
const MAY_VARY = /\bal[- ]|(?:e[iyj]|ski?[yij]?|gi?[yi])(?: |$)| .* /u;

/**
 * Other ways to write a person's name in Latin letters: al- as el-, Slavic endings, and the
 * second of three names as an initial.
 */
export function personSpellings(name: string): string[] {
  if (!MAY_VARY.test(name)) return [];
  const words = name.split(' ');
  const spellings: string[] = [];
  if (/\bal[- ]/u.test(name)) spellings.push(name.replace(/\bal([- ])/u, 'el$1'));
  words.forEach((word, index) => {
    for (const ending of otherEndings(word)) {
      spellings.push(words.toSpliced(index, 1, ending).join(' '));
    }
  });
  const [first, middle = '', last] = words;
  if (words.length === 3 && /^\p{Lu}\p{Ll}{2,}$/u.test(middle)) {
    spellings.push(`${first} ${middle.charAt(0)}. ${last}`);
  }
  return spellings;
}

function otherEndings(word: string): readonly string[] {
  if (word.length < 5 || !'ijy'.includes(word.charAt(word.length - 1))) return NONE;
  // All end in one of those letters; the longest ending decides: "-skiy" is not "-iy".
  const group = ENDINGS.find((endings) => endings.some((ending) => word.endsWith(ending)));
  const ending = group
    ?.filter((one) => word.endsWith(one))
    .reduce((longest, one) => (one.length > longest.length ? one : longest));
  if (!group || ending === undefined) return [];
  const stem = word.slice(0, word.length - ending.length);
  return group.filter((one) => one !== ending).map((one) => stem + one);
}
