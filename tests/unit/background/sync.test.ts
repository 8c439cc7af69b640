import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import '../../fixtures/base64.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { packHandlers } from '../../../entrypoints/background/pack-handlers.ts';
import { synchronize } from '../../../entrypoints/background/sync.ts';
import { changeSettings, loadSettings } from '../../../platform/settings-store.ts';
import { loadSyncState } from '../../../platform/sync-store.ts';
import { freshDatabase } from '../data/open-database.ts';

const { local, sync } = fakeBrowser.storage;

/** What one computer keeps for itself, put aside while the other is in use. */
async function onOtherComputer(work: () => Promise<void>): Promise<void> {
  const own = await local.get();
  await local.clear();
  await work();
  await local.clear();
  await local.set(own);
}

/** A computer on which the reader changes something, and that is in touch with the others. */
async function change(changes: Parameters<typeof changeSettings>[0]): Promise<void> {
  await changeSettings({ sync: true, ...changes });
  await synchronize();
}

/** Lets time go on, so that a later change is later. */
function atTime(time: number): void {
  vi.spyOn(Date, 'now').mockReturnValue(time);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
}

describe('settings that are synced', () => {
  it('go nowhere as long as the reader does not want it', async () => {
    await changeSettings({ theme: 'dark' });
    await synchronize();
    expect(await sync.get()).toEqual({});
  });

  it('reach the other computer, each field alone, but not whether they do', async () => {
    await change({ theme: 'dark' });
    expect(Object.keys(await sync.get())).toEqual(['setting-theme']);
    await onOtherComputer(async () => {
      await change({ dwell: 500 });
      expect(await loadSettings()).toMatchObject({ theme: 'dark', dwell: 500 });
    });
    await synchronize();
    expect(await loadSettings()).toMatchObject({ theme: 'dark', dwell: 500 });
  });

  it('count as they were changed last, field by field', async () => {
    atTime(1_000);
    await change({ theme: 'dark', dwell: 400 });
    await onOtherComputer(async () => {
      atTime(2_000);
      await change({});
      await change({ theme: 'light' });
    });
    atTime(3_000);
    await changeSettings({ dwell: 600 });
    await synchronize();
    expect(await loadSettings()).toMatchObject({ theme: 'light', dwell: 600 });
  });

  it('go back to a default everywhere', async () => {
    atTime(1_000);
    await change({ theme: 'dark' });
    await onOtherComputer(async () => {
      atTime(2_000);
      await change({});
      await change({ theme: 'system' });
    });
    await synchronize();
    expect((await loadSettings()).theme).toBe('system');
  });

  it.each(['settings', 'settings-synced'])(
    'are taken though the background is ended before it stores %j',
    async (key) => {
      await onOtherComputer(async () => change({ theme: 'dark' }));
      await changeSettings({ sync: true });
      const set = local.set.bind(local);
      local.set = async (items: object) => {
        if (key in items) throw new Error('ended here');
        await set(items);
      };
      onTestFinished(() => {
        local.set = set;
      });
      await expect(synchronize()).rejects.toThrow('ended here');
      local.set = set;
      await synchronize();
      expect((await loadSettings()).theme).toBe('dark');
      expect(await sync.get()).toMatchObject({ 'setting-theme': { value: 'dark' } });
    },
  );

  it('are not reset elsewhere by a computer on which everything was erased', async () => {
    atTime(1_000);
    await change({ theme: 'dark', dwell: 400 });
    const sent = await sync.get();
    atTime(2_000);
    // Settings are being sent while they are erased.
    const handlers = packHandlers(freshDatabase());
    await Promise.all([synchronize(), handlers['data:erase']({}, undefined)]);
    expect((await loadSettings()).theme).toBe('system');
    atTime(3_000);
    await change({});
    expect(await sync.get()).toEqual(sent);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', dwell: 400 });
  });

  it('are sent once', async () => {
    await change({ theme: 'dark' });
    const send = vi.spyOn(sync, 'set');
    await synchronize();
    expect(send).not.toHaveBeenCalled();
  });

  it('are not taken where they have no allowed value, or are of a newer version', async () => {
    await sync.set({
      'setting-theme': { version: 1, at: 5, value: 'pink' },
      'setting-dwell': { version: 99, at: 5, value: 500 },
      'setting-grace': 'broken',
      'setting-badge': { version: 1, at: 5, value: true },
    });
    await change({});
    expect(await loadSettings()).toMatchObject({ theme: 'system', dwell: 350, badge: true });
  });

  it('that the browser refuses are told, and the others sent', async () => {
    // The list of sites is sent first.
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    await change({ theme: 'dark', sitesOff: ['*://*.example.com/*'] });
    expect((await loadSyncState()).failed).toContain('sitesOff: Error: QUOTA_BYTES_PER_ITEM');
    expect(Object.keys(await sync.get())).toEqual(['setting-theme']);
    await change({ sitesOff: [] });
    expect((await loadSyncState()).failed).toBeUndefined();
  });
});
