import '../../fixtures/fake-browser.ts';

import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import type { Settings } from '../../../core/settings/settings.ts';
import { changeSettings, loadSettings } from '../../../platform/settings-store.ts';
import { ShownSettings } from '../../../platform/shown-settings.ts';

/** A page, with each state of the main switch that it has shown. */
async function page() {
  const shown: boolean[] = [];
  const show = ({ enabled }: Settings) => void shown.push(enabled);
  return { shown, settings: new ShownSettings(await loadSettings(), show) };
}

describe('the settings that a page shows', () => {
  it('are those that another page has stored', async () => {
    const { shown } = await page();
    await changeSettings({ enabled: false });
    await expect.poll(() => shown).toEqual([false]);
  });

  it('change at once, and never turn back while the reader goes on', async () => {
    const { shown, settings } = await page();
    const changes = [settings.change({ enabled: false }), settings.change({ enabled: true })];
    expect(shown).toEqual([false, true]);
    await Promise.all(changes);
    expect(shown).toEqual([false, true]);
    expect((await loadSettings()).enabled).toBe(true);
  });

  it('are as they were where a change can’t be stored', async () => {
    const { shown, settings } = await page();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(settings.change({ enabled: false })).rejects.toThrow('disk full');
    expect(shown).toEqual([false, true]);
  });

  it('are stored though they can’t be read again', async () => {
    const { shown, settings } = await page();
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    const reading = vi.spyOn(browser.storage.local, 'get');
    // The first looks what else is stored: nothing.
    reading.mockResolvedValueOnce({} as never).mockRejectedValue(new Error('gone'));
    await settings.change({ enabled: false });
    reading.mockRestore();
    expect((await loadSettings()).enabled).toBe(false);
    expect(shown).toEqual([false]);
    expect(complain).toHaveBeenCalled();
    complain.mockRestore();
  });
});
