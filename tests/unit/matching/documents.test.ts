import { describe, expect, it } from 'vitest';

import type { NamedSubject } from '../../../core/matching/compile.ts';
import { eventFacts, monthOf } from '../../../core/matching/facts.ts';
import { spottedIn } from './spot.ts';

const MONTH = monthOf(2012, 6);

const COMMUNIQUE: NamedSubject = {
  key: 'test/communique',
  event: true,
  facts: eventFacts(MONTH, MONTH),
  names: [
    { value: 'Geneva communiqué', kind: 'full', policy: 'distinctive' },
    { value: 'communiqué', kind: 'variant', policy: 'common' },
    { value: 'Kommuniqué', kind: 'variant', policy: 'common' },
  ],
};
const NAMED = 'The Geneva communiqué speaks of a transition.';

const surfaces = (...texts: string[]): string[] =>
  spottedIn(texts, [COMMUNIQUE]).flatMap((mentions) => mentions.map(([surface]) => surface));

describe('a document that a page has named in full', () => {
  it.each(['The ministers want the communiqué.', 'Das Kommuniqué gilt.'])(
    'is meant by its kind: %s',
    (text) => {
      expect(surfaces(NAMED, text)).toHaveLength(2);
    },
  );

  it('is meant behind the end of another sentence, and where its name has more words', () => {
    expect(surfaces(NAMED, 'The answer was no. Communiqué or not, they met.')).toHaveLength(2);
    expect(surfaces('They want a Geneva communiqué.')).toEqual(['Geneva communiqué']);
  });

  it.each([
    'The ministers issued a communiqué.',
    'They put out another communiqué.',
    'It says so in a joint communiqué.',
    'Sie gaben ein Kommuniqué heraus.',
  ])('is not meant where any is: %s', (text) => {
    expect(surfaces(NAMED, text)).toEqual(['Geneva communiqué']);
  });
});
