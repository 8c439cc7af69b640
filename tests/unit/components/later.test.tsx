import { describe, expect, it } from 'vitest';

import { arrange } from '../../../core/context/arrange.ts';
import { NO_CONTEXT } from '../../../core/context/context.ts';
import type { Language } from '../../../core/words/catalogue.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { cardMarkup, readable } from './render-card.tsx';
import { factsOf } from './facts.ts';

/** What is read on Quell's card, of roles and positions of May 2014, on a page of this date. */
function linesOn(date: string, language?: Language): string[] {
  const facts = factsOf('mara-quell');
  const arrangement = arrange(facts, { ...NO_CONTEXT, date });
  const words = language ? wordsIn(language) : undefined;
  return readable(cardMarkup({ status: 'ready', facts, arrangement }, 'Quell', words)).split('\n');
}

describe('what is known only from after the page’s date', () => {
  it('is said to be later, a role and each position', () => {
    const lines = linesOn('2010-05-01');
    expect(lines).toContain('foreign minister as of 12 May 2014 · later than this page');
    expect(lines).toContain('+ Supports as of 12 May 2014 · later than this page');
    expect(lines).toContain('Should ships pay a toll on the river?');
    const stands = lines.filter((line) => /^\S (?:Supports|Opposes|On conditions)/.test(line));
    expect(stands.filter((line) => !line.endsWith('later than this page'))).toEqual([]);
  });

  it('is not told as of that date', () => {
    expect(linesOn('2010-05-01')).not.toContain('As of this page’s date');
  });

  it('is said to be later in Russian', () => {
    expect(linesOn('2010-05-01', 'ru').join('\n')).toContain('позже этой страницы');
  });
});

describe('what the page could know', () => {
  it('is told as of its date, and not as later', () => {
    const lines = linesOn('2014-06-01');
    expect(lines).toContain('foreign minister as of 12 May 2014');
    expect(lines).toContain('As of this page’s date');
    expect(lines.join('\n')).not.toContain('later than this page');
  });
});
