import type { TopicFact } from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';
import { withoutInflection } from '../text/inflection.ts';
import { type Context, type Place, PLACES } from './context.ts';
import { languageOf, mayHave, readableIn } from './language.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * What a word of a term counts in each place: three times what it counts in the next. The
 * paragraph is mostly about the sentence's matter; the title is about the page's, which is
 * often another.
 */
const WEIGHTS: Readonly<Record<Place, number>> = { sentence: 9, paragraph: 3, title: 1 };

/** A name says more than another word: "Crimea" more than "refused". */
const NAME_WEIGHT = 1.5;

/** A term of a topic that the text uses. */
export interface Hit {
  /** Equal for all spellings and forms of one term: its language and stems. */
  id: string;
  /** As the pack has it, and as the text has it. */
  term: string;
  found: string;
  where: Place;
  points: number;
}

/** What is looked up in a text. */
interface Sought {
  language: string;
  stems: readonly string[];
}

interface Term extends Sought {
  /** The language and the stems. */
  id: string;
  value: string;
  /** Its words, names for more: longer terms are narrower. */
  weight: number;
}

interface Occurrence<T extends Sought> {
  term: T;
  from: number;
  to: number;
}

/**
 * The terms of each topic that the context's texts use. Each counts once, in the place
 * nearest to the mention: its words, times the weight of the place, divided among the topics
 * that have the term. A term inside a longer one of the same topic does not count.
 */
export function termHits(topics: readonly TopicFact[], context: Context): Map<Key, Hit[]> {
  const inText = languagesIn(context);
  const termsByTopic = new Map(topics.map((topic) => [topic.key, termsOf(topic, inText)]));
  const sharing = new Map<string, number>();
  for (const terms of termsByTopic.values()) {
    for (const id of new Set(terms.map((term) => term.id))) {
      sharing.set(id, (sharing.get(id) ?? 0) + 1);
    }
  }
  const texts = PLACES.map((where) => ({ where, text: new Text(context[where]) }));
  const hits = new Map<Key, Hit[]>();
  for (const [key, terms] of termsByTopic) {
    const found = new Map<string, Hit>();
    for (const { where, text } of texts) {
      for (const { term, from, to } of outermost(text.find(terms))) {
        if (found.has(term.id)) continue;
        const points = (term.weight * WEIGHTS[where]) / (sharing.get(term.id) ?? 1);
        const surface = text.surface(from, to);
        found.set(term.id, { id: term.id, term: term.value, found: surface, where, points });
      }
    }
    hits.set(key, [...found.values()]);
  }
  return hits;
}

/** Whether a text has the words of a term, in whatever form. */
export function hasTerm(text: string, { id }: Hit): boolean {
  const [language = '', ...stems] = id.split(' ');
  return new Text(text).find([{ language, stems }]).length > 0;
}

/** Whether terms of a language may count in a context's texts. */
function languagesIn(context: Context): (language: string) => boolean {
  const page = languageOf(context.lang);
  const text = PLACES.map((where) => context[where]).join(' ');
  const known = new Map<string, boolean>();
  return (language) => {
    const answer = known.get(language) ?? (readableIn(language, page) && mayHave(language, text));
    known.set(language, answer);
    return answer;
  };
}

function termsOf({ terms }: TopicFact, inText: (language: string) => boolean): Term[] {
  const known = new Map<string, Term>();
  for (const { value, lang } of terms) {
    const language = languageOf(lang);
    if (!language || !inText(language)) continue;
    const words = wordsOf(value);
    const stems = words.map(({ folded }) => withoutInflection(folded, language));
    const id = [language, ...stems].join(' ');
    if (stems.length === 0 || known.has(id)) continue;
    const names = words.filter(({ start }) => /^\p{Lu}/u.test(value.slice(start))).length;
    const weight = stems.length + names * (NAME_WEIGHT - 1);
    known.set(id, { id, value, language, stems, weight });
  }
  return [...known.values()];
}

/** A text in which terms are looked up, word by word. */
class Text {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #stemmed = new Map<string, Stemmed>();

  constructor(text: string) {
    this.#text = text;
    this.#words = wordsOf(text);
  }

  find<T extends Sought>(terms: readonly T[]): Occurrence<T>[] {
    return terms.flatMap((term) => {
      const { stems, places } = this.#in(term.language);
      const runs = (from: number): boolean =>
        term.stems.every(
          (stem, index) =>
            index === 0 || (stems[from + index] === stem && this.#words[from + index]?.runsOn),
        );
      return (places.get(term.stems[0] ?? '') ?? [])
        .filter(runs)
        .map((from) => ({ term, from, to: from + term.stems.length }));
    });
  }

  /** The words from one to before another as the text has them. */
  surface(from: number, to: number): string {
    return this.#text.slice(this.#words[from]?.start, this.#words[to - 1]?.end);
  }

  #in(language: string): Stemmed {
    const known = this.#stemmed.get(language);
    if (known) return known;
    const stems = this.#words.map(({ folded }) => withoutInflection(folded, language));
    const places = Map.groupBy(stems.keys(), (index) => stems[index] as string);
    const made = { stems, places };
    this.#stemmed.set(language, made);
    return made;
  }
}

/** A text's words without inflection, and where each stands. */
interface Stemmed {
  stems: readonly string[];
  places: ReadonlyMap<string, readonly number[]>;
}

/**
 * In the order of the text, without what lies inside a longer occurrence, and of several
 * terms in the same words, as of two languages, the first.
 */
function outermost(found: readonly Occurrence<Term>[]): Occurrence<Term>[] {
  const bySpan = new Map<string, Occurrence<Term>>();
  for (const one of found) {
    const span = `${one.from} ${one.to}`;
    if (!bySpan.has(span)) bySpan.set(span, one);
  }
  const once = [...bySpan.values()];
  return once
    .filter(
      ({ from, to }) =>
        !once.some(
          (other) => other.from <= from && to <= other.to && other.to - other.from > to - from,
        ),
    )
    .toSorted((a, b) => a.from - b.from);
}
