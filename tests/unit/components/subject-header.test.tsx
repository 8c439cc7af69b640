import { describe, expect, it } from 'vitest';

import { factsMarkup, linesOf } from './render-card.tsx';
import { factsOf } from './facts.ts';

describe('the head of the card', () => {
  it('tells kind, name and newest role with the date for which it holds', () => {
    expect(linesOf(factsOf('mara-quell')).slice(0, 3)).toEqual([
      'Person',
      'Mara Quell',
      'foreign minister as of 12 May 2014',
    ]);
  });

  it('leaves the description for later where role and position say who it is', () => {
    const lines = linesOf(factsOf('mara-quell'));
    const description = lines.indexOf('Mara Quell, invented for tests.');
    expect(lines[description - 1]).toBe('About Mara Quell');
    expect(lines.filter((line) => line === lines[description])).toHaveLength(1);
  });

  it('tells no role where none is known', () => {
    expect(linesOf(factsOf('tomas-brandt')).slice(0, 3)).toEqual([
      'Person',
      'Tomas Brandt',
      'Tomas Brandt, invented for tests.',
    ]);
  });

  it('says of an expert that this is one', () => {
    expect(linesOf(factsOf('ilse-varga'))[0]).toBe('Expert');
  });

  it('tells of an event when and where it was', () => {
    const [kind, name, when] = linesOf(factsOf('opening'));
    expect([kind, name]).toEqual(['Talks', 'Harbour talks']);
    expect(when?.replace(/\s*–\s*/gu, '–')).toBe('12–14 May 2014 · Eastport');
  });

  it('tells of an event without a place only when it was', () => {
    expect(linesOf(factsOf('lantern-accord'))[2]).toBe('February 2012');
  });

  it('marks the language of a name that is not in the reader’s', () => {
    const facts = factsOf('mara-quell');
    const russian = { ...facts, subject: { ...facts.subject, name: { ru: 'Мара Квелл' } } };
    expect(factsMarkup(russian)).toContain('<span lang="ru" dir="auto">Мара Квелл</span>');
  });
});
