import { describe, expect, it } from 'vitest';

import type { NamedSubject } from '../../../core/matching/compile.ts';
import { bodyFacts, STATE } from '../../../core/matching/facts.ts';
import { type Spotted, spottedIn } from './spot.ts';

type Name = NamedSubject['names'][number];
const name = (kind: Name['kind'], value: string): Name => ({ value, kind, policy: 'distinctive' });

const SUBJECTS: readonly NamedSubject[] = [
  {
    key: 'test/iran',
    event: false,
    facts: bodyFacts(STATE),
    names: [name('full', 'Iran')],
  },
  { key: 'test/assad', event: false, names: [name('surname', 'Assad')] },
  { key: 'test/un', event: false, names: [name('full', 'United Nations')] },
];

const spotted = (...texts: string[]): Spotted[] => spottedIn(texts, SUBJECTS).flat();

describe('a state in a text about something else', () => {
  it.each([
    'Iran scored the first goal.',
    'The singer Iran wrote the songs of the album.',
    'Fans of Iran sang songs at the stadium.',
  ])('is a team, or somebody: %s', (text) => {
    expect(spotted(text)).toEqual([]);
  });

  it.each([
    'The songs of women in Iran are old.',
    'Iran put a goal into its sanctions policy.',
    'Iran is far away.',
  ])('is itself where it is a place, or the text is about affairs of state: %s', (text) => {
    expect(spotted(text)).toEqual([['Iran', 'iran', 'full-name']]);
  });
});

describe('a name on a page about something else', () => {
  const film = 'The film by Assad has an actress of ninety and many songs.';

  it('is nobody of the corpus where another text tells what the page is about', () => {
    expect(spotted('Iran is far away.', film)).toEqual([]);
  });

  it('needs two words that tell so', () => {
    expect(spotted('Iran is far away.', 'The songs of Assad are old.')).toContainEqual([
      'Iran',
      'iran',
      'full-name',
    ]);
  });

  it('is whose it is where one tells of affairs of state', () => {
    const texts = ['Iran is far away.', film, 'The ministers waited for Assad.'];
    expect(spotted(...texts)).toContainEqual(['Iran', 'iran', 'full-name']);
  });
});

describe('a distinctive surname alone', () => {
  const long =
    'Now Assad can make a lot of it, and nobody who has worked with him there for so many years ' +
    'would ever have thought of that.';

  it('is nobody of the corpus in a long text without a word of affairs of state', () => {
    expect(spotted(long)).toEqual([]);
  });

  it('is whose it is in a short one', () => {
    expect(spotted('Now Assad can make a lot of it.')).toEqual([
      ['Assad', 'assad', 'distinctive-name'],
    ]);
  });

  it.each([
    long.replace('lot of it', 'lot of peace'),
    long.replace('lot of it', 'lot of it at the United Nations'),
  ])('is whose it is beside a word of affairs or another subject: %s', (text) => {
    expect(spotted(text)).toContainEqual(['Assad', 'assad', 'distinctive-name']);
  });
});
