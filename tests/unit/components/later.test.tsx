import { describe, expect, it } from 'vitest';

import type { Facts, StanceFact } from '../../../core/card/facts.ts';
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

/** What is read on a card with these facts on a page of this date. */
function linesOf(facts: Facts, date: string, language?: Language): string[] {
  const arrangement = arrange(facts, { ...NO_CONTEXT, date });
  const words = language ? wordsIn(language) : undefined;
  return readable(cardMarkup({ status: 'ready', facts, arrangement }, 'Quell', words)).split('\n');
}

/** The same on a card of a subject of the pack, Quell's of May 2014 perhaps. */
function linesOn(date: string, { of = 'mara-quell', language }: Wanted = {}): string[] {
  return linesOf(factsOf(of), date, language);
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

/** Quell, who opposed a toll in 2013, with what she said of it in 2015. */
function quellLater(change: Pick<StanceFact, 'position' | 'basis'>): Facts {
  const facts = factsOf('mara-quell');
  const later = facts.stances
    .filter(({ position }) => position === 'opposes')
    .map((stance) => ({
      ...stance,
      ...change,
      key: `${stance.key}-later` as const,
      asOf: { ...stance.asOf, edtf: '2015-03-02' },
    }));
  return { ...facts, stances: [...facts.stances, ...later] };
}

describe('a position that has changed since the page’s date', () => {
  const TOLL = 'Should ships pay a toll on the river?';
  const BORDER = 'Should the border stay open?';
  /** As it is said after a topic’s question. */
  const changeOf = (lines: readonly string[], question: string) =>
    lines.slice(lines.indexOf(question) + 1).find((line) => !line.startsWith('As of this page'));

  it('is pointed out with the day and what it is by then, and how that is known', () => {
    const lines = linesOf(factsOf('norvane'), '2014-05-20');
    expect(lines.indexOf(TOLL)).toBeLessThan(lines.indexOf('− Opposes as of 13 May 2014'));
    expect(changeOf(lines, TOLL)).toBe('Changed by June 2014: on conditions · as reported');
  });

  it('is pointed out on a further topic too', () => {
    const lines = linesOf(quellLater({ position: 'supports', basis: 'assessed' }), '2014-05-20');
    expect(lines.indexOf(TOLL)).toBeGreaterThan(lines.indexOf(BORDER));
    expect(changeOf(lines, TOLL)).toBe('Changed by 2 March 2015: supports · as others read it');
    expect(changeOf(lines, BORDER)).not.toContain('Changed');
  });

  it.each([
    [
      'the later one is the same',
      quellLater({ position: 'opposes', basis: 'quoted' }),
      '2014-05-20',
    ],
    ['the page could know of it', factsOf('norvane'), '2014-07-01'],
    ['the page has no date', factsOf('norvane'), ''],
  ])('is not where %s', (_where, facts, date) => {
    expect(linesOf(facts, date).join('\n')).not.toContain('Changed by');
  });

  it.each([
    ['ru', 'Изменилось позднее'],
    ['ar', 'تغيّر بحلول'],
  ] as const)('is pointed out in the language %s', (language, said) => {
    expect(linesOf(factsOf('norvane'), '2014-05-20', language).join('\n')).toContain(said);
  });
});
