import { expect, it } from 'vitest';

import type { NamedSubject } from '../../../core/matching/compile.ts';
import { spottedIn } from './spot.ts';

const IRAN: NamedSubject = {
  key: 'test/iran',
  event: false,
  names: [{ value: 'Иран', lang: 'ru', kind: 'full', policy: 'distinctive' }],
};
const MOSCOW: NamedSubject = {
  key: 'test/russia',
  event: false,
  names: [
    { value: 'Russia', kind: 'full', policy: 'distinctive' },
    { value: 'Moscow', kind: 'metonym', policy: 'common' },
  ],
};

const surfaces = (text: string, subject: NamedSubject): string[] =>
  spottedIn([text], [subject])
    .flat()
    .map(([surface]) => surface);

it.each([
  ['Президент Ирана Эбрахим Раиси прибыл.', ['Ирана']],
  ['Встреча с Ираном Эбрахима Раиси.', ['Ираном']],
  // So is a boxer called.
  ['Вчера Иран Баркли боксировал.', []],
])('in Russian a state is the one whose office somebody holds: %s', (text, found) => {
  expect(surfaces(text, IRAN)).toEqual(found);
});

it.each([
  ['Ministers of Russia say that nobody in Moscow agreed.', ['Russia', 'Moscow']],
  ['Ministers of Russia say that the ambassador in Moscow agreed.', ['Russia']],
])('a place is one of its government, or where somebody serves: %s', (text, found) => {
  expect(surfaces(text, MOSCOW)).toEqual(found);
});
