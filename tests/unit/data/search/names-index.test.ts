import { expect, it } from 'vitest';

import type { Entry } from '../../../../core/search/entries.ts';
import { findInNames, indexNames, readNames } from '../../../../data/search/names-index.ts';

function entry(id: string, name: string): Entry {
  return { id, names: new Set([name]), others: new Set(), quotes: 3 };
}

/** What a word finds in the index of its two letters, where these are all entries. */
function scores(word: string, entries: readonly Entry[]): Record<string, number> {
  const json = indexNames(entries).get(word.slice(0, 2)) ?? '';
  return Object.fromEntries(findInNames(readNames(json), word).map(({ id, score }) => [id, score]));
}

it.each(['quell', 'que', 'quall'])(
  'a name scores the same for %s, however many others its index has',
  (word) => {
    const crowd = Array.from({ length: 50 }, (_, number) =>
      entry(`other-${number}`, `quorum${number}`),
    );
    const alone = scores(word, [entry('quell', 'quell')]);
    expect(Object.keys(alone)).toEqual(['quell']);
    expect(scores(word, [entry('quell', 'quell'), ...crowd])).toEqual(alone);
  },
);

it('a word that is the same scores more than one that begins so, and that more than a mistyped one', () => {
  const entries = ['quell', 'quelling', 'quall'].map((name) => entry(name, name));
  const { quell = 0, quelling = 0, quall = 0 } = scores('quell', entries);
  expect(quell).toBeGreaterThan(quelling);
  expect(quelling).toBeGreaterThan(quall);
  expect(quall).toBeGreaterThan(0);
});
