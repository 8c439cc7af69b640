import { describe, expect, test } from 'vitest';

import { verifyPack } from '../../../core/quotes/verify.ts';
import { digest, SAMPLE_TEXT, samplePack, spoiledPack } from '../pack/sample-pack.ts';

const sha256 = (text: string) => Promise.resolve(digest(text));

function verify(pack: unknown, text: string = SAMPLE_TEXT) {
  return verifyPack(pack, new Map([['salt-herald', text]]), sha256);
}

async function found(pack: unknown, text?: string): Promise<string[]> {
  const { problems } = await verify(pack, text);
  return problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

test('what equals its text is compared and has no problems', async () => {
  expect(await verify(samplePack())).toEqual({
    problems: [],
    compared: { sources: 1, quotes: 3, passages: 3 },
    skipped: { sources: 0, quotes: 0, passages: 0 },
  });
});

test('what has no text at hand is skipped, not compared', async () => {
  const broken = spoiledPack({ '/sources/0/quotes/0/target/selector/0/exact': 'Never said' });
  expect(await verifyPack(broken, new Map(), sha256)).toEqual({
    problems: [],
    compared: { sources: 0, quotes: 0, passages: 0 },
    skipped: { sources: 1, quotes: 3, passages: 3 },
  });
});

const LOW = '/sources/0/quotes/2/target/selector';

test.each([
  ['another word', { [`${LOW}/0/exact`]: 'Vague' }, [`quote-mismatch ${LOW}/0/exact`]],
  [
    'a later start',
    { [`${LOW}/1/start`]: 200 },
    [`quote-mismatch ${LOW}/0/exact`, `context-mismatch ${LOW}/0/prefix`],
  ],
  ['another prefix', { [`${LOW}/0/prefix`]: 'x' }, [`context-mismatch ${LOW}/0/prefix`]],
  [
    'a prefix longer than what is before',
    { [`${LOW}/1`]: { type: 'TextPositionSelector', start: 0, end: 5 } },
    [
      `quote-mismatch ${LOW}/0/exact`,
      `context-mismatch ${LOW}/0/prefix`,
      `context-mismatch ${LOW}/0/suffix`,
    ],
  ],
  ['another suffix', { [`${LOW}/0/suffix`]: 'x' }, [`context-mismatch ${LOW}/0/suffix`]],
  ['no context', { [`${LOW}/0/prefix`]: '', [`${LOW}/0/suffix`]: '' }, []],
  [
    'another passage',
    { '/events/0/evidence/0/selector/0/start': 190 },
    ['passage-mismatch /events/0/evidence/0/sha256'],
  ],
  [
    'a paragraph that begins with a line end',
    { '/sources/0/source/text/paragraphs/1/0': SAMPLE_TEXT.indexOf('\nBert') },
    ['paragraph-mismatch /sources/0/source/text/paragraphs/1'],
  ],
  [
    'another length',
    { '/sources/0/source/text/length': 1000 },
    ['text-mismatch /sources/0/source/text/length'],
  ],
])('%s is found', async (_, changes, expected) => {
  expect(await found(spoiledPack(changes))).toEqual(expected);
});

test('a change of any one character of the text is found', async () => {
  for (let at = 0; at < SAMPLE_TEXT.length; at += 1) {
    const changed = `${SAMPLE_TEXT.slice(0, at)}#${SAMPLE_TEXT.slice(at + 1)}`;
    expect(await found(samplePack(), changed)).toContain(
      'text-mismatch /sources/0/source/text/sha256',
    );
  }
});

describe('the mend', () => {
  test('tells where words stand that have only moved', async () => {
    const moved = spoiledPack({
      [`${LOW}/1`]: { type: 'TextPositionSelector', start: 9, end: 14 },
    });
    const start = SAMPLE_TEXT.indexOf('vague');
    const { problems } = await verify(moved);
    expect(problems[0]?.mend).toContain(`from ${start} to ${start + 5}`);
  });

  test('gives the digest of the passage that stands there', async () => {
    const { problems } = await verify(
      spoiledPack({ '/events/0/evidence/0/sha256': '0'.repeat(64) }),
    );
    expect(problems[0]?.mend).toContain(digest('the offer'));
  });
});
