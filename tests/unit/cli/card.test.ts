import { describe, expect, test } from 'vitest';

import { corpus } from './run-corpus.ts';

const card = (...args: string[]) => corpus('card', ...args);

describe('corpus card', () => {
  test('prints the card as the extension arranges it for such a page', async () => {
    const text = 'It rained. Would Russia block the removal\nof Bashar al-Assad? Who knows.';
    const page = ['--date', '2013-03-01', '--title', 'Two ministers', '--context', text];
    const { code, out } = await card('--subject', 'russia', ...page);
    expect(code).toBe(0);
    const printed: unknown = JSON.parse(out);
    expect(printed).toMatchObject({
      context: {
        sentence: 'Would Russia block the removal of Bashar al-Assad?',
        paragraph: 'It rained. Would Russia block the removal of Bashar al-Assad? Who knows.',
        title: 'Two ministers',
        date: '2013-03-01',
        subjects: ['syria-talks/bashar-al-assad'],
      },
      subject: { name: { en: 'Russia' } },
      lead: {
        topic: 'syria-talks/assad-departure',
        stance: 'syria-talks/russia-assad-departure-2013',
        quote: 'syria-talks/baklitsky-formula',
      },
    });
    expect(printed).toHaveProperty('topics.0.change.position', 'opposes');
    expect(printed).toHaveProperty('topics.0.reasons.0', {
      code: 'term',
      term: 'removal',
      found: 'removal',
      where: 'sentence',
    });
  });

  test('prints the newest first where nothing is said of the page', async () => {
    const { out } = await card('--subject', 'sergei-lavrov');
    expect(JSON.parse(out)).toHaveProperty('topics.0.reasons', [{ code: 'newest' }]);
  });

  test.each([
    ['a subject that the pack has not', ['--subject', 'nobody'], 'the pack has no subject nobody'],
    ['no subject', [], "required option '--subject <id>' not specified"],
    ['a date that is none', ['--subject', 'russia', '--date', '1 May'], 'Write a date as 2015'],
    ['no pack there', ['--subject', 'russia', '--pack', '/nowhere'], '/nowhere'],
  ])('exits with 1 and says why, given %s', async (_, args, why) => {
    const { code, out, err } = await card(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(why);
  });
});
