import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { DEFAULTS, type Settings } from '../../../core/settings/settings.ts';
import { Preferences } from '../../../entrypoints/card/preferences.ts';
import { catalogueIn } from '../../fixtures/speech.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
Object.assign(fakeBrowser.runtime, { sendMessage });

const reply = (settings: Partial<Settings> = {}) => ({
  ok: true,
  value: {
    settings: { ...DEFAULTS, ...settings },
    speech: { locale: 'en', catalogue: catalogueIn('en') },
  },
});

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue(reply());
});

function started() {
  const onChange = vi.fn<() => void>();
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const preferences = new Preferences(onChange, controller.signal);
  return { preferences, onChange, stop: () => controller.abort() };
}

describe('the preferences of the card', () => {
  it('are asked for at once, and told when they come', async () => {
    const { preferences, onChange } = started();
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
      name: 'reader:preferences',
      request: {},
    });
    expect(preferences.chosen).toBeUndefined();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(preferences.chosen?.settings).toEqual(DEFAULTS);
    expect(preferences.chosen?.words.say('common.close')).toBe('Close');
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('are asked for again when the reader has chosen otherwise', async () => {
    const { preferences, onChange } = started();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    sendMessage.mockResolvedValue(reply({ theme: 'dark' }));
    await fakeBrowser.storage.local.set({ settings: { version: 1, changed: { theme: 'dark' } } });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
    expect(preferences.chosen?.settings.theme).toBe('dark');
  });

  it('are not asked for when something else is stored, or when the card has ended', async () => {
    const { stop } = started();
    await fakeBrowser.storage.local.set({ index: 1 });
    stop();
    await fakeBrowser.storage.local.set({ settings: {} });
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('are those of the last question, whatever the order of the answers', async () => {
    let answerFirst: (value: unknown) => void = () => undefined;
    sendMessage.mockReturnValueOnce(
      new Promise((resolve) => {
        answerFirst = resolve;
      }),
    );
    const { preferences, onChange } = started();
    sendMessage.mockResolvedValue(reply({ theme: 'light' }));
    await fakeBrowser.storage.local.set({ settings: {} });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    answerFirst(reply({ theme: 'dark' }));
    await vi.waitFor(() => {
      expect(sendMessage.mock.settledResults[0]?.type).toBe('fulfilled');
    });
    expect(preferences.chosen?.settings.theme).toBe('light');
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('are asked for again where the answer got lost', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => error.mockRestore());
    sendMessage.mockRejectedValueOnce(new Error('The message port closed.'));
    const { preferences, onChange } = started();
    await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
    expect(preferences.chosen).toBeUndefined();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(preferences.chosen?.settings).toEqual(DEFAULTS);
  });
});
