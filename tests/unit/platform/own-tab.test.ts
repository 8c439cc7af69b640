import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { expect, it } from 'vitest';

import { openOwnTab } from '../../../platform/own-tab.ts';

it('opens a page of the extension in a tab of its own', async () => {
  const before = await fakeBrowser.tabs.query({});
  await openOwnTab('/welcome.html');
  const after = await fakeBrowser.tabs.query({});
  expect(after.slice(before.length).map(({ url }) => url)).toEqual([
    fakeBrowser.runtime.getURL('/welcome.html'),
  ]);
});
