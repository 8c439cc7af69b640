import { describe, expect, it } from 'vitest';

import { errorReport } from '../../../core/card/error-report.ts';
import { arrange } from '../../../core/context/arrange.ts';
import { factsOf } from '../components/facts.ts';
import { wordsIn } from '../../fixtures/speech.ts';

const finding = { version: '1.2.3', page: 'https://news.example/$1?a=b#c', day: '2026-11-23' };

function reportOf(id: string, language: 'en' | 'ar' | 'ru' = 'en'): string[] {
  const facts = factsOf(id);
  return errorReport(wordsIn(language), facts, arrange(facts), finding).split('\n');
}

describe('the report of an error', () => {
  it('tells ids, the pack’s revision, the version, page and day, and leaves room for what is wrong', () => {
    const lines = reportOf('mara-quell');
    expect(lines[0]).toBe('On the Record: report of an error');
    expect(lines[1]).toBe('Subject: harbour-talks/mara-quell');
    expect(lines.filter((line) => line.startsWith('Shown: harbour-talks/'))).toHaveLength(3);
    expect(lines.slice(-6)).toEqual([
      'Pack: harbour-talks, revision 1',
      'Version: 1.2.3',
      'Page: https://news.example/$1?a=b#c',
      'Date: 2026-11-23',
      'What is wrong:',
      '',
    ]);
  });

  it('tells the ids of what the card shows first', () => {
    const { lead } = arrange(factsOf('mara-quell'));
    const text = reportOf('mara-quell').join('\n');
    for (const key of [lead.topic?.topic.key, lead.stance?.stance.key, lead.quote?.quote.key]) {
      expect(text).toContain(key);
    }
  });

  it('tells of a subject of which nothing is known', () => {
    expect(reportOf('wire-desk').some((line) => line.startsWith('Shown'))).toBe(false);
  });

  it.each(['ar', 'ru'] as const)('keeps ids as they are in %s', (language) => {
    expect(reportOf('mara-quell', language).join('\n')).toContain('harbour-talks/mara-quell');
  });
});
