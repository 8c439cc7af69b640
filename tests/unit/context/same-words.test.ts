import { describe, expect, it } from 'vitest';

import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import type { QuoteFact } from '../../../core/card/facts.ts';
import { NO_CONTEXT } from '../../../core/context/context.ts';
import { sharedWords } from '../../../core/context/same-words.ts';
import { rowsFor } from '../card/rows.ts';

const [QUOTE] = assembleFacts(rowsFor('tomas-brandt')).quotes as [QuoteFact];

const shared = (quoted: string, texts: Partial<typeof NO_CONTEXT>) =>
  sharedWords([{ ...QUOTE, text: quoted }], { ...NO_CONTEXT, ...texts }).get(QUOTE.key);

const LONG = 'We shall never, under any flag, pay the toll that they ask for.';

describe('the words that a text has of a quote', () => {
  it('are the longest run, as the text has them', () => {
    const sentence =
      'We shall see. “Never, under ANY flag, pay the toll”, he said: we shall never.';
    expect(shared(LONG, { sentence })).toEqual({
      words: 'Never, under ANY flag, pay the toll',
      where: 'sentence',
      length: 7,
    });
  });

  it('are five at least', () => {
    expect(shared(LONG, { sentence: 'They pay the toll that the law sets.' })).toBeUndefined();
    expect(shared(LONG, { sentence: 'They pay the toll that they like.' })?.length).toBe(5);
  });

  it('are of a short quote all its words, and of two words or one none', () => {
    expect(shared('a lamp without oil', { sentence: 'It is “a lamp without oil”.' })?.length).toBe(
      4,
    );
    expect(shared('a lamp without oil', { sentence: 'It is a lamp without.' })).toBeUndefined();
    expect(shared('a lamp', { sentence: 'It is a lamp.' })).toBeUndefined();
  });

  it('are those of the nearest place, unless another has more', () => {
    const some = 'pay the toll that they ask';
    expect(shared(LONG, { sentence: some, paragraph: some })?.where).toBe('sentence');
    expect(shared(LONG, { sentence: some, paragraph: LONG })?.where).toBe('paragraph');
    expect(shared(LONG, { title: some })?.where).toBe('title');
  });

  it('are found again where a run breaks off and begins anew', () => {
    expect(shared('no no no no yes', { sentence: 'no no no no no yes' })?.length).toBe(5);
  });
});
