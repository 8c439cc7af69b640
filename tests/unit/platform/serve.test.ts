import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { describe, expect, it, vi } from 'vitest';

import { failure, success } from '../../../core/protocol/result.ts';
import { serve, type Handlers } from '../../../platform/serve.ts';

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];

const PAGE: Sender = {
  id: fakeBrowser.runtime.id,
  url: 'https://news.example/article',
  tab: { id: 7 } as Sender['tab'] & object,
  frameId: 3,
};
const OWN_PAGE: Sender = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
};
const REQUEST = { revision: 5, subject: 2, beside: [0, 1] };
const FACTS = { name: 'mention:facts', request: REQUEST };
const LOAD = { name: 'card:load', request: {} };

/** A background that serves. */
function served() {
  const handlers = {
    'mention:facts': vi.fn<Handlers['mention:facts']>(async ({ subject }) =>
      failure('unknown-subject', `number ${subject}`),
    ),
    'card:load': vi.fn<Handlers['card:load']>(async () => success(null)),
    'card:size': vi.fn<Handlers['card:size']>(),
    'card:resized': vi.fn<Handlers['card:resized']>(),
    'subject:facts': vi.fn<Handlers['subject:facts']>(),
    'mention:candidates': vi.fn<Handlers['mention:candidates']>(),
    'reader:preferences': vi.fn<Handlers['reader:preferences']>(),
    'search:find': vi.fn<Handlers['search:find']>(),
    'search:ready': vi.fn<Handlers['search:ready']>(),
    'page:subjects': vi.fn<Handlers['page:subjects']>(),
  };
  // What no test here asks has no handler.
  serve(handlers satisfies Partial<Handlers> as unknown as Handlers);
  return handlers;
}

/** What the one listener gives to the browser: a promise of an answer, or nothing. */
async function answerTo(message: unknown, sender: Sender = PAGE): Promise<unknown> {
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  expect(answers).toHaveLength(1);
  return answers[0];
}

describe('a message to the background', () => {
  it('is answered with what its handler gives', async () => {
    served();
    expect(await answerTo(LOAD)).toEqual({ ok: true, value: null });
    expect(await answerTo(FACTS)).toEqual({
      ok: false,
      error: { code: 'unknown-subject', detail: 'number 2' },
    });
  });

  it('reaches its handler with the request and the frame that sent it', async () => {
    const handlers = served();
    await answerTo(FACTS);
    expect(handlers['mention:facts']).toHaveBeenCalledExactlyOnceWith(REQUEST, {
      tab: 7,
      frame: 3,
    });
    expect(handlers['card:load']).not.toHaveBeenCalled();
  });

  it('comes from the main frame where the browser names none', async () => {
    const handlers = served();
    const { frameId: _, ...sender } = PAGE;
    await answerTo(LOAD, sender);
    expect(handlers['card:load']).toHaveBeenCalledExactlyOnceWith({}, { tab: 7, frame: 0 });
  });

  it('comes from no frame where the sender is in no tab', async () => {
    const handlers = served();
    const { tab: _, ...sender } = PAGE;
    await answerTo(FACTS, sender);
    expect(handlers['mention:facts']).toHaveBeenCalledExactlyOnceWith(REQUEST, undefined);
  });

  it('is refused where its sender may not ask it', async () => {
    const handlers = served();
    expect(await answerTo(LOAD, OWN_PAGE)).toEqual({
      ok: false,
      error: { code: 'forbidden', detail: 'card:load' },
    });
    expect(handlers['card:load']).not.toHaveBeenCalled();
  });

  it('from a frame without an address of its own counts as a page’s', async () => {
    served();
    expect(await answerTo(LOAD, { ...PAGE, url: 'about:blank' })).toMatchObject({ ok: true });
    const { url: _, ...nowhere } = PAGE;
    expect(await answerTo(LOAD, nowhere)).toMatchObject({ ok: true });
  });

  it('from a page whose address only contains the extension’s counts as a page’s', async () => {
    served();
    const url = `https://news.example/${fakeBrowser.runtime.getURL('/')}`;
    expect(await answerTo(LOAD, { ...PAGE, url })).toMatchObject({ ok: true });
  });

  it.each([
    ['no request', undefined],
    ['null', null],
    ['a text', 'a-pack/a-name'],
    ['a list', [5, 2, []]],
    ['a request without its fields', {}],
    ['a field of another type', { ...REQUEST, subject: '2' }],
    ['a number that counts nothing', { ...REQUEST, subject: -1 }],
    ['a broken number', { ...REQUEST, revision: 0.5 }],
    ['no number', { ...REQUEST, revision: Number.NaN }],
    ['a list of something else', { ...REQUEST, beside: ['a-pack/a-name'] }],
    ['an endless list', { ...REQUEST, beside: Array.from({ length: 10_000 }, () => 1) }],
    ['a field too many', { ...REQUEST, also: 1 }],
  ])('is refused where its request is %s', async (_what, request) => {
    const handlers = served();
    expect(await answerTo({ name: 'mention:facts', request })).toEqual({
      ok: false,
      error: { code: 'invalid-request', detail: 'mention:facts' },
    });
    expect(handlers['mention:facts']).not.toHaveBeenCalled();
  });

  it.each([
    ['of another extension', { ...PAGE, id: 'another-extension' }],
    ['of nobody', { url: 'https://news.example/' }],
  ])('%s gets no answer', async (_whose, sender) => {
    served();
    expect(await answerTo(FACTS, sender)).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    'mention:facts',
    7,
    {},
    { name: 'subject:burn', request: {} },
    { name: 'constructor', request: {} },
    { name: '__proto__', request: {} },
    { name: ['mention:facts'], request: {} },
  ])('gets no answer where it is none of ours: %j', async (message) => {
    served();
    expect(await answerTo(message)).toBeUndefined();
  });

  it('fails for its sender where the handler has a bug', async () => {
    const handlers = served();
    handlers['card:load'].mockRejectedValueOnce(new TypeError('a bug'));
    await expect(answerTo(LOAD)).rejects.toThrow('a bug');
  });
});
