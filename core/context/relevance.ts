import type { Key } from '../corpus/key.ts';
import type { Reason } from './reason.ts';
import type { SharedWords } from './same-words.ts';
import type { Signals } from './signals.ts';
import { compare, type When } from './timing.ts';
import type { Hit } from './terms.ts';

/** How much a fact has to do with what is being read, dates aside. */
export interface Relevance {
  /** Words that the text has of a quote. */
  sameWords: number;
  /** Points of the terms that the text uses. */
  points: number;
  /** Subjects on the page that it is about, once for each way in which it is. */
  present: readonly Key[];
  reasons: readonly Reason[];
}

interface Evidence {
  hits: readonly Hit[];
  sameWords: SharedWords | undefined;
  present: readonly Key[];
}

/** A fact's relevance; of one term that several topics have, the points count once. */
export function relevanceOf({ hits, sameWords, present }: Evidence): Relevance {
  const once = [...new Map(hits.map((hit) => [hit.id, hit])).values()].toSorted(
    (a, b) => b.points - a.points || compare(a.id, b.id),
  );
  return {
    sameWords: sameWords?.length ?? 0,
    points: once.reduce((sum, { points }) => sum + points, 0),
    present,
    reasons: [
      ...(sameWords
        ? [{ code: 'same-words' as const, words: sameWords.words, where: sameWords.where }]
        : []),
      ...once.map(({ term, found, where }) => ({ code: 'term' as const, term, found, where })),
      ...[...new Set(present)].map((subject) => ({ code: 'subject-present' as const, subject })),
    ],
  };
}

/** The subjects of a list that are on the page, each once, in the order of their keys. */
export function presentIn(subjects: readonly Key[], { present }: Signals): Key[] {
  return [...new Set(subjects)].filter((key) => present.has(key)).toSorted(compare);
}

/** Why a fact of this time stands where it stands, strongest first: at least one reason. */
export function reasonsOf({ reasons }: Relevance, when: When | undefined): Reason[] {
  if (reasons.length > 0) return [...reasons];
  if (!when) return [{ code: 'newest' }];
  return [{ code: when === 'later' ? 'later' : 'date' }];
}
