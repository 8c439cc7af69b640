import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { ask, extensionAlive, ExtensionGone } from '../../../platform/ask.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
Object.assign(fakeBrowser.runtime, { sendMessage });

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
});

/** As the browser does when the extension is updated under its scripts. */
function orphan(): void {
  Object.assign(fakeBrowser.runtime, { id: undefined });
}

describe('asking the background', () => {
  it('sends name and request, and gives the reply', async () => {
    expect(await ask('card:load', {})).toEqual({ ok: true, value: null });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'card:load', request: {} });
  });

  it('gives an expected failure as a value', async () => {
    const reply = { ok: false, error: { code: 'unknown-subject' } };
    sendMessage.mockResolvedValue(reply);
    expect(await ask('mention:facts', { revision: 5, subject: 2, beside: [] })).toEqual(reply);
  });

  it('throws at once where the extension is gone, and sends nothing', async () => {
    orphan();
    expect(extensionAlive()).toBe(false);
    await expect(ask('card:load', {})).rejects.toBeInstanceOf(ExtensionGone);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('says that the extension is gone where it went while it was asked', async () => {
    const cause = new Error('The message port closed before a response was received.');
    sendMessage.mockImplementation(async () => {
      orphan();
      throw cause;
    });
    await expect(ask('card:load', {})).rejects.toMatchObject({ name: 'ExtensionGone', cause });
  });

  it('throws what the browser throws where the extension is there', async () => {
    const error = new Error('Could not establish connection.');
    sendMessage.mockRejectedValue(error);
    await expect(ask('card:load', {})).rejects.toBe(error);
  });
});
