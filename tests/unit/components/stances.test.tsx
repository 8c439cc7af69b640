import { describe, expect, it } from 'vitest';

import type { Facts } from '../../../core/card/facts.ts';
import type { Position } from '../../../core/pack/pack.ts';
import { factsMarkup, linesOf } from './render-card.tsx';
import { factsOf } from './facts.ts';

/** The lines from a topic's question on. */
function below(facts: Facts, question: string): string[] {
  const lines = linesOf(facts);
  expect(lines).toContain(question);
  return lines.slice(lines.indexOf(question) + 1);
}

describe('a stance on the card', () => {
  it('stands below the question that it answers, in a sentence', () => {
    const lines = below(factsOf('norvane'), 'Should ships pay a toll on the river?');
    expect(lines[0]).toBe('± On conditions as of June 2014');
    expect(lines[1]).toBe('Would pay what all pay.');
  });

  it('is told by the actor’s own words alone where they prove it', () => {
    const lines = below(factsOf('mara-quell'), 'Should the border stay open?');
    expect(lines.slice(0, 2)).toEqual([
      '+ Supports as of 12 May 2014',
      'The border stays open [for all] … and that is <final> & agreed,',
    ]);
    const more = lines.slice(lines.indexOf('More on this topic') + 1);
    expect(more[0]).toBe('Wants the border open for everybody.');
    expect(more[1]).toMatch(/^In their own words\b.*, reported by /);
  });

  it.each<[Position, string]>([
    ['supports', '+ Supports'],
    ['opposes', '− Opposes'],
    ['conditional', '± On conditions'],
    ['ambiguous', '≈ Ambiguous'],
    ['undecided', '○ Undecided'],
  ])('tells the position %s by a word and a sign', (position, words) => {
    const facts = factsOf('norvane');
    const stances = facts.stances.slice(0, 1).map((stance) => ({ ...stance, position }));
    const [line] = below({ ...facts, stances }, 'Should ships pay a toll on the river?');
    expect(line).toBe(`${words} as of June 2014`);
  });

  it('keeps the sign from those who have the card read to them', () => {
    expect(factsMarkup(factsOf('mara-quell'))).toContain(
      '<span class="sign" aria-hidden="true">+</span>',
    );
  });

  it('tells that it is as a source reports it, and which source and paragraph', () => {
    const lines = below(factsOf('norvane'), 'Should ships pay a toll on the river?');
    expect(lines[2]).toMatch(/^As reported\b.*River Council, June 2014, paragraph 3/);
  });

  it('tells that it is somebody’s reading, and whose', () => {
    const lines = below(factsOf('norvane'), 'Should ships pay a toll on the river?');
    const reading = lines.slice(lines.indexOf('Will not pay, as an analyst reads it.') + 1);
    expect(reading[0]).toMatch(/^As read by Ilse Varga\b/);
  });

  it('stands above the older ones on the same topic', () => {
    const lines = below(factsOf('norvane'), 'Should ships pay a toll on the river?');
    expect(lines.filter((line) => line.includes(' as of '))).toEqual([
      '± On conditions as of June 2014',
      '− Opposes as of 13 May 2014',
    ]);
  });
});
