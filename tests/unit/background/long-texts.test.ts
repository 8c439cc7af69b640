import { describe, expect, it } from 'vitest';

import { MOST_IN_MESSAGE } from '../../../core/protocol/messages.ts';
import { LongTexts } from '../../../entrypoints/background/long-texts.ts';
import { type Ask, giveText, takeText } from '../../../entrypoints/options/long-text.ts';

/** A background with the messages that it got, by the length of their text. */
function started() {
  const texts = new LongTexts();
  const lengths: number[] = [];
  const ask = (async (name: 'text:give' | 'text:take', request: { part?: string }) => {
    lengths.push(request.part?.length ?? 0);
    const reply = await texts.handlers[name](request as never, undefined);
    if (reply.ok && typeof reply.value === 'string') lengths.push(reply.value.length);
    return reply.ok ? reply.value : undefined;
  }) as Ask;
  return { texts, ask, lengths };
}

const LONG = 'Б😀'.repeat(MOST_IN_MESSAGE);

describe('a text that is longer than a message', () => {
  it('is given to the background in messages that are short enough', async () => {
    const { texts, ask, lengths } = started();
    const name = await giveText(LONG, ask);
    expect(texts.take(name ?? '') === LONG).toBe(true);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST_IN_MESSAGE);
    expect(texts.take(name ?? '')).toBeUndefined();
  });

  it('is taken over from it so', async () => {
    const { texts, ask, lengths } = started();
    const kept = texts.keep(LONG);
    expect((await takeText(kept, ask)) === LONG).toBe(true);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST_IN_MESSAGE);
    expect(await takeText(kept, ask)).toBeUndefined();
  });

  it('is lost, and that is told, where the background was ended in between', async () => {
    const before = started();
    const after = started();
    expect(await takeText(before.texts.keep(LONG), after.ask)).toBeUndefined();
    let given = 0;
    const ask = (async (name: never, request: never) =>
      (given++ === 0 ? before : after).ask(name, request)) as Ask;
    expect(await giveText(LONG, ask)).toBeUndefined();
  });
});

it('an empty text is given and taken too', async () => {
  const { texts, ask } = started();
  expect(texts.take((await giveText('', ask)) ?? '')).toBe('');
  expect(await takeText(texts.keep(''), ask)).toBe('');
});
