import 'fake-indexeddb/auto';

import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import { commandsAreHeard } from '../../fixtures/fake-commands.ts';
import '../../fixtures/fake-menus.ts';

import { expect, it } from 'vitest';

import background from '../../../entrypoints/background/index.ts';

it('the background listens before its script has first run, or a message that wakes it is lost', () => {
  const { onMessage, onInstalled, onStartup } = fakeBrowser.runtime;
  const { onClicked } = fakeBrowser.contextMenus;
  const events = [onMessage, onInstalled, onStartup, onClicked];
  expect(events.map((event) => event.hasListeners())).toEqual([false, false, false, false]);
  expect(background.main()).toBeUndefined();
  expect(events.map((event) => event.hasListeners())).toEqual([true, true, true, true]);
  expect(commandsAreHeard()).toBe(true);
});
