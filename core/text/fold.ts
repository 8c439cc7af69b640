const MARKS = /\p{Mn}/gu;
const IGNORABLE = /\p{DI}/gu;

/** Letters that Unicode does not decompose, but writers of a language interchange. */
const INTERCHANGED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Sigma at the end of a word.
  ς: 'σ',
  // Arabic: alif with wasla, alif maqsura and ya, ta marbuta and ha; the tatweel only stretches.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  // Persian and Urdu forms of kaf and ya.
  ک: 'ك',
  ی: 'ي',
};
const INTERCHANGED_LETTERS = new RegExp(`[${Object.keys(INTERCHANGED).join('')}]`, 'gu');

/**
 * The form under which spellings of one word are equal: compatibility decomposition
 * (ligatures, full width), no case, no diacritics, no invisible characters, and one of
 * each pair of interchangeable letters. For comparing only: offsets are lost. A text folds
 * to what its characters fold to one by one.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(IGNORABLE, '')
    .toLowerCase()
    .replace(INTERCHANGED_LETTERS, (letter) => INTERCHANGED[letter] ?? letter);
}
