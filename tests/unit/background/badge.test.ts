import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import { setBadgeText, setTitle } from '../../fixtures/fake-action.ts';
import '../../fixtures/fake-language.ts';
import { executeScript, registered } from '../../fixtures/fake-scripting.ts';

import { describe, expect, it } from 'vitest';

import { badgeHandlers, keepBadge } from '../../../entrypoints/background/badge.ts';
import { changeSettings } from '../../../platform/settings-store.ts';

const PAGE = { tab: 7, frame: 0 };
const tell = badgeHandlers['page:counted'];

describe('the number on the toolbar’s button', () => {
  it('is what the page of a tab tells, with words to it', async () => {
    await changeSettings({ badge: true });
    expect(await tell({ subjects: 3 }, PAGE)).toEqual({ ok: true, value: true });
    expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '3' });
    expect(setTitle).toHaveBeenCalledExactlyOnceWith({
      tabId: 7,
      title: 'On the Record – 3 subjects on this page',
    });
  });

  it('is none where the page names nobody', async () => {
    await changeSettings({ badge: true });
    await tell({ subjects: 0 }, PAGE);
    expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '' });
    expect(setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: 'On the Record' });
  });

  it('is cut where it would not fit', async () => {
    await changeSettings({ badge: true });
    await tell({ subjects: 12_345 }, PAGE);
    expect(setBadgeText.mock.calls[0]?.[0].text).toBe('999+');
  });

  it('is not that of a frame within the page', async () => {
    await changeSettings({ badge: true });
    await tell({ subjects: 3 }, { tab: 7, frame: 2 });
    expect(setBadgeText).not.toHaveBeenCalled();
  });

  it('is not shown to who did not ask for it, and the page need not tell any more', async () => {
    expect(await tell({ subjects: 3 }, PAGE)).toEqual({ ok: true, value: false });
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});

describe('counting', () => {
  it('begins in open and future pages when the reader wants it, and once only', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: 'https://news.example/' });
    await changeSettings({ badge: true });
    await Promise.all([keepBadge(), keepBadge()]);
    expect([...registered.values()].map(({ js }) => js)).toEqual([['/badge.js']]);
    const tabs = executeScript.mock.calls.map(([{ target }]) => target.tabId);
    expect(tabs.filter((tab) => tab === id)).toHaveLength(1);
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
