import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import { executeScript, insertCSS } from '../../fixtures/fake-scripting.ts';

import { describe, expect, it, vi } from 'vitest';

import { injectCard, injectIntoOpenTabs } from '../../../platform/inject.ts';

/** The tabs that a script was put into. */
function tabsWithScript(): number[] {
  return executeScript.mock.calls.map(([{ target }]) => target.tabId);
}

describe('putting the card into a page', () => {
  it('runs its script in the frame that asks, and in no other', async () => {
    await injectCard({ tab: 7, frame: 3 });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/card.js'],
    });
  });

  it('fails where the frame has gone', async () => {
    executeScript.mockRejectedValue(new Error('No frame with id 3'));
    await expect(injectCard({ tab: 7, frame: 3 })).rejects.toThrow('No frame with id 3');
  });
});

describe('starting in the tabs that are open', () => {
  it('puts style and script into all frames of every tab', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: 'https://news.example/' });
    await injectIntoOpenTabs();
    expect(tabsWithScript()).toContain(id);
    expect(executeScript.mock.calls.map(([{ target }]) => target.allFrames)).not.toContain(
      undefined,
    );
    expect(insertCSS).toHaveBeenCalledTimes(executeScript.mock.calls.length);
  });

  it('goes on where a tab refuses it', async () => {
    const debug = vi.spyOn(console, 'debug').mockReturnValue(undefined);
    const { id: store } = await fakeBrowser.tabs.create({ url: 'https://store.example/' });
    const { id: news } = await fakeBrowser.tabs.create({ url: 'https://news.example/' });
    insertCSS.mockImplementation(async ({ target }) => {
      if (target.tabId === store) throw new Error('Cannot access contents of the page');
    });
    await injectIntoOpenTabs();
    expect(tabsWithScript()).toContain(news);
    expect(tabsWithScript()).not.toContain(store);
    expect(debug).toHaveBeenCalledOnce();
    debug.mockRestore();
  });
});
