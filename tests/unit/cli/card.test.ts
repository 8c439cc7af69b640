import { execFile } from 'node:child_process';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Runs the command as `npm run -s corpus` does, on the project's own Node. */
function card(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const node = join(ROOT, 'node_modules/node/bin/node');
  return new Promise((resolve) => {
    execFile(node, ['cli/corpus.ts', 'card', ...args], { cwd: ROOT }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

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
