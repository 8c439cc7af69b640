import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { describe, expect, it, vi } from 'vitest';

import {
  onBrowserStart,
  onFirstInstalled,
  onInstalledOrUpdated,
} from '../../../platform/lifecycle.ts';

const work = () => vi.fn<() => Promise<void>>(() => Promise.resolve());

describe('the life of the extension', () => {
  it.each([
    { reason: 'install' as const },
    { reason: 'update' as const, previousVersion: '0.0.1' },
  ])('calls back at an $reason of its own', async (details) => {
    const callback = work();
    onInstalledOrUpdated(callback);
    await fakeBrowser.runtime.onInstalled.trigger(details);
    expect(callback).toHaveBeenCalledOnce();
  });

  it('does not call back at an update of the browser or of another', async () => {
    const callback = work();
    onInstalledOrUpdated(callback);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'shared_module_update', id: 'a' });
    expect(callback).not.toHaveBeenCalled();
  });

  it('calls back when it is new, and at no update', async () => {
    const callback = work();
    onFirstInstalled(callback);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    expect(callback).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(callback).toHaveBeenCalledOnce();
  });

  it('calls back when the browser starts', async () => {
    const callback = work();
    onBrowserStart(callback);
    expect(callback).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(callback).toHaveBeenCalledOnce();
  });
});
