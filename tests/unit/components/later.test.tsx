import { describe, expect, it } from 'vitest';

import { arrange } from '../../../core/context/arrange.ts';
import { NO_CONTEXT } from '../../../core/context/context.ts';
import type { Language } from '../../../core/words/catalogue.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { cardMarkup, readable } from './render-card.tsx';
import { factsOf } from './facts.ts';

interface Wanted {
  of?: string;
  language?: Language;
}

/** What is read on a card, Quell's of May 2014 perhaps, on a page of this date. */
function linesOn(date: string, { of = 'mara-quell', language }: Wanted = {}): string[] {
  const facts = factsOf(of);
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

  it('is said to be later beside the date of each quotation', () => {
    const provenances = linesOn('2010-05-01').filter((line) => line.startsWith('Verbatim'));
    expect(provenances).toHaveLength(3);
    expect(provenances.filter((line) => !line.includes(' · later than this page; '))).toEqual([]);
    expect(provenances[1]).toMatch(/^Verbatim Opening .*, Eastport, 12 May 2014 · later than/);
  });

  it('is said to be later beside the date of the source, where nobody says when it was said', () => {
    const lines = linesOn('2010-05-01', { of: 'norvane' });
    expect(lines).toContainEqual(
      expect.stringMatching(/^Verbatim .* 13 May 2014, paragraph 3 · later than this page$/),
    );
  });

  it('is said to be later beside the date of each event', () => {
    expect(linesOn('2010-05-01', { of: 'norvane' })).toContain(
      'Harbour talks 12 – 14 May 2014 · later than this page',
    );
  });

  it('is not told as of that date', () => {
    expect(linesOn('2010-05-01')).not.toContain('As of this page’s date');
  });

  it('is said to be later in Russian', () => {
    expect(linesOn('2010-05-01', { language: 'ru' }).join('\n')).toContain('позже этой страницы');
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
