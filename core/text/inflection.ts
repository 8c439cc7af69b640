/**
 * Takes the endings of declension and conjugation off a word, so that "transitions" and
 * "transition", "переговоров" and "переговоры" are equal. Endings only, no derivation: a
 * stemmer of the Snowball family makes "transit" of "transition" as well, and would call
 * gas transit a matter of government. What is left is for comparing, not for reading.
 */

type Strip = (word: string) => string;

/** Takes off the first of the endings that leaves at least so many letters. */
function stripping(least: number, endings: string): Strip {
  const pattern = new RegExp(
    `^(.{${least},}?)(?:${endings
      .split(/\s+/)
      .toSorted((a, b) => b.length - a.length)
      .join('|')})$`,
    'u',
  );
  return (word) => pattern.exec(word)?.[1] ?? word;
}

const VOWEL = /[aeiouy]/;

function english(word: string): string {
  if (word.length < 4) return word;
  let stem = word;
  if (/ie[sd]$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ch|sh|ss|x|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^isu]s$/.test(stem)) stem = stem.slice(0, -1);
  const verb = /^(.{2,})(?:ing|ed)$/.exec(stem)?.[1];
  if (verb !== undefined && VOWEL.test(verb)) {
    stem = verb.replace(/([bdfgmnprt])\1$/, '$1');
  }
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}

const russian = stripping(
  3,
  `иями ями ами ием иям иях ому ему ого его ыми ими ов ев еи ои ыи ии ая яя ое ее ые ие ую юю
  ом ем ам ям ах ях ых их ым им ью ию ия ья а я о е ы и у ю ь`,
);

const german = stripping(4, 'en em er es e n s');

const french = (word: string): string =>
  word.length < 4 ? word : word.replace(/aux$/, 'al').replace(/[sx]$/, '').replace(/e+$/, '');

// The folded forms: ة has become ه, every alif ا.
const ARABIC_SUFFIX = stripping(3, 'ها ان ات ون ين يه ه ي');
const ARABIC_ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل)|و)(?=.{3})/u;
const ARABIC_PARTICLE = /^[بلفك](?=.{4})/u;

function arabic(word: string): string {
  const bare = word.replace(ARABIC_ARTICLE, '');
  return ARABIC_SUFFIX(bare === word ? word.replace(ARABIC_PARTICLE, '') : bare);
}

const STEMMERS: ReadonlyMap<string, Strip> = new Map([
  ['en', english],
  ['ru', russian],
  ['de', german],
  ['fr', french],
  ['ar', arabic],
]);

/**
 * A folded word without its inflection, by the language's two- or three-letter code; in a
 * language of which no endings are known here, the word itself.
 */
export function withoutInflection(folded: string, language: string): string {
  return STEMMERS.get(language)?.(folded) ?? folded;
}
