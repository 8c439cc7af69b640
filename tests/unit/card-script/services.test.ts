import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';

import { type Context, NO_CONTEXT } from '../../../core/context/context.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { servicesIn } from '../../../entrypoints/card/services.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { factsOf } from '../components/facts.ts';

const QUELL = 'harbour-talks/mara-quell';
const NORVANE = 'harbour-talks/norvane';
const READ: Context = { ...NO_CONTEXT, sentence: 'Quell spoke.', subjects: [NORVANE] };

const facts = factsOf('norvane');
/** All topics are about Quell. */
const topics = Object.fromEntries(
  Object.entries(facts.topics).map(([key, topic]) => [key, { ...topic, about: [QUELL] }]),
);
const sendMessage = vi.fn<() => Promise<unknown>>(async () => ({
  ok: true,
  value: { ...facts, topics },
}));
Object.assign(fakeBrowser.runtime, { sendMessage });

it.each([
  ['counts the subject whose card one comes from', READ, QUELL, 'subject-present'],
  ['counts none where one comes from a choice', READ, undefined, 'newest'],
  ['counts none where the reader wants the newest first', NO_CONTEXT, QUELL, 'newest'],
])('a card that one goes to %s', async (_, context, from, code) => {
  const { document } = parseHTML('<html><body></body></html>');
  const chosen = { settings: DEFAULTS, words: wordsIn('en') };
  const card = await servicesIn(context, chosen, document).cardOf(NORVANE, from);
  expect(card).toHaveProperty('arrangement.topics.0.reasons.0.code', code);
});
