import { describe, expect, it } from 'vitest';

import type { NamedSubject } from '../../../core/matching/compile.ts';
import { BODY, bodyFacts, personFacts, STATE } from '../../../core/matching/facts.ts';
import { spottedIn } from './spot.ts';

type Name = NamedSubject['names'][number];

const name = (value: string, kind: Name['kind'], policy: Name['policy']): Name => ({
  value,
  kind,
  policy,
});

const SUBJECTS: readonly NamedSubject[] = [
  {
    key: 'test/syria',
    event: false,
    facts: bodyFacts(STATE),
    names: [name('Syria', 'full', 'distinctive')],
  },
  {
    key: 'test/government',
    event: false,
    facts: bodyFacts(BODY),
    names: [
      name('government of Syria', 'full', 'distinctive'),
      name('the regime', 'variant', 'distinctive'),
      name('Damascus', 'metonym', 'common'),
    ],
  },
  {
    key: 'test/assad',
    event: false,
    facts: personFacts(0, 0),
    roles: ['president of Syria'],
    names: [name('Assad', 'surname', 'distinctive')],
  },
  {
    key: 'test/putin',
    event: false,
    facts: personFacts(0, 0),
    roles: ['president of Russia'],
    names: [name('Putin', 'surname', 'distinctive')],
  },
  {
    key: 'test/rebels',
    event: false,
    facts: bodyFacts(BODY),
    names: [name('Rebels in Syria', 'full', 'distinctive'), name('rebels', 'variant', 'common')],
  },
];

describe('rebels, of whatever country, are those of the state that the text is about', () => {
  it.each([
    ['In Syria the rebels fired on a convoy of ministers.', true],
    ['The rebels told ministers that the regime would fall.', true],
    ['The rebels told ministers that Assad would go.', true],
    ['The rebels told ministers that Putin would go.', false],
    ['Damascus blamed the rebels and their ministers.', false],
    ['The rebels told ministers that all would go.', false],
    ['The war goes on in Syria.\nThe rebels told ministers of Assad that all would go.', true],
  ])('%s', (page, meant) => {
    const subjects = spottedIn(page.split('\n'), SUBJECTS)
      .flat()
      .map(([, subject]) => subject);
    expect(subjects.includes('rebels')).toBe(meant);
  });
});
