import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { expect, it, onTestFinished, vi } from 'vitest';

import { listShortcuts, openShortcutSettings } from '../../../platform/shortcuts.ts';

/** A browser with this part of its API, if any. */
function withCommands(commands: object | undefined): void {
  const before = fakeBrowser.commands;
  Object.assign(fakeBrowser, { commands });
  onTestFinished(() => {
    Object.assign(fakeBrowser, { commands: before });
  });
}

it('are listed with the keys that the browser has for them', async () => {
  withCommands({
    getAll: async () => [{ name: 'open-card', shortcut: 'Alt+Shift+R' }, { name: 'next-mention' }],
  });
  expect(await listShortcuts()).toEqual([
    { name: 'open-card', keys: 'Alt+Shift+R' },
    { name: 'next-mention', keys: '' },
  ]);
});

it('are none where the browser has none', async () => {
  withCommands(undefined);
  expect(await listShortcuts()).toEqual([]);
});

it('are changed on the page that Firefox opens for it', async () => {
  const open = vi.fn<() => Promise<void>>(async () => undefined);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  withCommands({ getAll: async () => [], openShortcutSettings: open });
  await openShortcutSettings();
  expect(open).toHaveBeenCalledOnce();
  expect(create).not.toHaveBeenCalled();
});

it('are changed on Chromium’s page, in a tab', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  withCommands({ getAll: async () => [] });
  await openShortcutSettings();
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});
