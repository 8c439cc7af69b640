import { expect, it } from 'vitest';

import { eventParaphrases } from '../../../core/corpus/event-paraphrases.ts';
import { testPack } from '../../fixtures/pack.ts';

const agreement = testPack().events.find(({ kind }) => kind === 'agreement');
if (!agreement) throw new Error('the pack for tests has no agreement');

function paraphrases(lang: string, label: string): string[] {
  const event = { ...agreement, prefLabel: { [lang]: label }, place: {} } as typeof agreement;
  return eventParaphrases(event as NonNullable<typeof event>).map(({ value }) => value);
}

it.each([
  ['en', 'Geneva Communiqué', ['Geneva communiqué', 'communiqué']],
  ['de', 'Genfer Kommuniqué', ['Genfer kommuniqué', 'kommuniqué']],
  ['ru', 'Женевское коммюнике', ['Женевское коммюнике', 'коммюнике']],
])('%s: a document goes on as what it is', (lang, label, expected) => {
  expect(paraphrases(lang, label)).toEqual(expected);
});

it.each([
  ['fr', 'Communiqué de Genève', 'communiqué de Genève'],
  ['fr', 'Accord de Paris', 'accord de Paris'],
  ['ar', 'بيان جنيف', 'بيان جنيف'],
])('%s: its first word alone is any word', (lang, label, small) => {
  expect(paraphrases(lang, label)).toEqual([small]);
});
