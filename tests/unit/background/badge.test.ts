import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import { setBadgeText, setTitle } from '../../fixtures/fake-action.ts';
import '../../fixtures/fake-language.ts';
import { executeScript, registered } from '../../fixtures/fake-scripting.ts';

import { describe, expect, it, vi } from 'vitest';

import { badgeHandlers, keepBadge } from '../../../entrypoints/background/badge.ts';
import type { SenderFrame } from '../../../platform/serve.ts';
import { changeSettings } from '../../../platform/settings-store.ts';

const PAGE = { tab: 7, frame: 0 };

/** A frame of the page tells that whom it names has changed. */
const tell = async (sender: SenderFrame = PAGE) => badgeHandlers['page:counted']({}, sender);

/** The frames of the page name these subjects, by the index of this revision; `null`: nothing runs there. */
function frames(...named: ([revision: number, ...subjects: number[]] | null)[]): void {
  executeScript.mockResolvedValue(
    named.map((frame, frameId) => {
      const [revision, ...subjects] = frame ?? [];
      return { frameId, result: frame && { revision, subjects } };
    }),
  );
}

describe('the number on the toolbar’s button', () => {
  it('is that of the subjects of all frames, each once, with words to it', async () => {
    await changeSettings({ badge: true });
    frames([5, 1, 2], null, [5, 2, 3], [5]);
    expect(await tell()).toEqual({ ok: true, value: true });
    expect(executeScript.mock.lastCall?.[0].target).toEqual({ tabId: 7, allFrames: true });
    expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '3' });
    expect(setTitle).toHaveBeenCalledExactlyOnceWith({
      tabId: 7,
      title: 'On the Record – 3 subjects on this page',
    });
  });

  it('is none where the page names nobody', async () => {
    await changeSettings({ badge: true });
    frames([5], null);
    await tell();
    expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '' });
    expect(setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: 'On the Record' });
  });

  it('is cut where it would not fit', async () => {
    await changeSettings({ badge: true });
    frames([5, ...Array.from({ length: 12_345 }, (_, number) => number)]);
    await tell();
    expect(setBadgeText.mock.calls[0]?.[0].text).toBe('999+');
  });

  it('follows each frame', async () => {
    await changeSettings({ badge: true });
    frames([5, 1], [5, 2]);
    await tell({ tab: 7, frame: 2 });
    frames([5, 1]);
    await tell({ tab: 7, frame: 2 });
    expect(setBadgeText.mock.calls.map(([{ text }]) => text)).toEqual(['2', '1']);
  });

  it('takes no numbers of one index for those of another', async () => {
    await changeSettings({ badge: true });
    frames([6, 1], [5, 1, 2, 3], [6, 4]);
    await tell();
    expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '2' });
  });

  it('is counted once for all frames that tell while it is being counted', async () => {
    await changeSettings({ badge: true });
    const { promise: counted, resolve } = Promise.withResolvers<unknown>();
    executeScript.mockReturnValueOnce(counted);
    const first = tell();
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
    const others = [2, 3, 4].map((frame) => tell({ tab: 7, frame }));
    frames([5, 1, 2, 3]);
    resolve([{ frameId: 0, result: { revision: 5, subjects: [1] } }]);
    await Promise.all([first, ...others]);
    expect(executeScript).toHaveBeenCalledTimes(2);
    expect(setBadgeText.mock.calls.map(([{ text }]) => text)).toEqual(['1', '3']);
  });

  it('stays as it is where the page has gone meanwhile, and is counted again after', async () => {
    await changeSettings({ badge: true });
    executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect(await tell()).toEqual({ ok: true, value: true });
    expect(setBadgeText).not.toHaveBeenCalled();
    frames([5, 1]);
    await tell();
    expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '1' });
  });

  it('is not shown to who did not ask for it, and the page need not tell any more', async () => {
    frames([5, 1]);
    expect(await tell()).toEqual({ ok: true, value: false });
    expect(setBadgeText).not.toHaveBeenCalled();
  });

  it('does not come where the reader turns it off while it is being counted', async () => {
    await changeSettings({ badge: true });
    executeScript.mockImplementationOnce(async () => {
      await changeSettings({ badge: false });
      return [{ frameId: 0, result: { revision: 5, subjects: [1] } }];
    });
    await tell();
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});

describe('counting', () => {
  it('begins in open and future pages when the reader wants it, and once only', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: 'https://news.example/' });
    await changeSettings({ badge: true });
    await Promise.all([keepBadge(), keepBadge()]);
    expect([...registered.values()]).toMatchObject([{ js: ['/badge.js'], allFrames: true }]);
    const targets = executeScript.mock.calls.map(([{ target }]) => target);
    expect(targets.filter(({ tabId }) => tabId === id)).toEqual([{ tabId: id, allFrames: true }]);
  });

  it('ends when the reader does not any more, and takes the numbers away', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: 'https://news.example/' });
    await changeSettings({ badge: true });
    await keepBadge();
    await changeSettings({ badge: false });
    await keepBadge();
    expect(registered.size).toBe(0);
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: id, text: '' });
  });

  it('costs pages nothing by default', async () => {
    await fakeBrowser.tabs.create({ url: 'https://news.example/' });
    await keepBadge();
    expect(registered.size).toBe(0);
    expect(executeScript).not.toHaveBeenCalled();
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});
