import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '../../../core/text/fold.ts';
import { distinctWords, wordsIn } from '../../../core/search/words.ts';

const words = (text: string): string[] => wordsIn(text).map(({ word }) => word);

describe('the words that are searched', () => {
  it.each([
    ['Sergei LAVROV', ['sergei', 'lavrov']],
    ['Räikkönen, Łukasz & Søren', ['raikkonen', 'lukasz', 'soren']],
    ['Алёна Толстой', ['алена', 'толстои']],
    ['مُحَمَّد إسماعيل', ['محمد', 'اسماعيل']],
    ['al-Assad’s', ['al', 'assad', 's']],
    ['', []],
    ['— … !', []],
  ])('of %s are folded', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leave the Arabic article out, where a word is left', () => {
    expect(words('بشار الأسد ال الا')).toEqual(['بشار', 'اسد', 'ال', 'الا']);
  });

  it('are single characters in scripts without spaces', () => {
    expect(words('习近平 in 北京')).toEqual(['习', '近', '平', 'in', '北', '京']);
  });

  it('stand where the text has them, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { word, start, end } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(fold(text.slice(start, end)).endsWith(word)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('come once each where they are counted', () => {
    expect([...distinctWords('war, War and WAR')]).toEqual(['war', 'and']);
  });
});
