/** A piece of a text: UTF-16 offsets, half open. */
export interface Piece {
  start: number;
  end: number;
}

/** What ends in a full stop without ending a sentence: initials, titles, a few abbreviations. */
const ABBREVIATED =
  /(?:^|[\s("'“‘«])(?:(?:\p{Lu}\.)*\p{Lu}|Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Sen|Rep|Gov|Pres|Gen|Col|Maj|Capt|Lt|Adm|Amb|St|vs|No|Mme|MM|Hr|Fr|г|гг|им|проф|акад|ген)\.\s*$/u;

/**
 * The sentence in which a place of a text lies, by Unicode's rules for the language; a
 * person's initial or title ends none. Both ends are without space.
 */
export function sentenceAt(text: string, place: number, lang?: string): Piece {
  const sentences = [...segmenterFor(lang).segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  let first = Math.max(
    0,
    sentences.findIndex(({ end }) => place < end),
  );
  let last = first;
  const runsOn = (at: number): boolean => {
    const sentence = sentences[at];
    return !!sentence && ABBREVIATED.test(text.slice(sentence.start, sentence.end));
  };
  while (runsOn(first - 1)) first--;
  while (last + 1 < sentences.length && runsOn(last)) last++;
  const start = sentences[first]?.start ?? 0;
  const end = sentences[last]?.end ?? text.length;
  const whole = text.slice(start, end);
  return {
    start: start + (whole.length - whole.trimStart().length),
    end: end - (whole.length - whole.trimEnd().length),
  };
}

function segmenterFor(lang: string | undefined): Intl.Segmenter {
  const options = { granularity: 'sentence' } as const;
  try {
    return new Intl.Segmenter(lang, options);
  } catch (error) {
    // A page may call its language anything.
    if (error instanceof RangeError) return new Intl.Segmenter(undefined, options);
    throw error;
  }
}
