import { fakeBrowser } from '../../fixtures/fake-browser.ts';
import { openPopup } from '../../fixtures/fake-action.ts';
import '../../fixtures/fake-language.ts';
import { clickInMenu, entries } from '../../fixtures/fake-menus.ts';

import { describe, expect, it, vi } from 'vitest';

import { lookUp, offerLookUp } from '../../../entrypoints/background/look-up.ts';
import { takePopupQuery } from '../../../platform/popup-query.ts';
import { onSelectionChosen } from '../../../platform/selection-menu.ts';
import { changeSettings } from '../../../platform/settings-store.ts';

const POPUP = 'chrome-extension://on-the-record/popup.html';

async function addresses(): Promise<(string | undefined)[]> {
  return (await fakeBrowser.tabs.query({})).map(({ url }) => url);
}

describe('the entry in the browser’s menu', () => {
  it('is offered on selected text, once', async () => {
    await Promise.all([offerLookUp(), offerLookUp()]);
    expect(entries).toMatchObject([{ title: 'Look up in On the Record', contexts: ['selection'] }]);
  });

  it('speaks the language that the reader has chosen', async () => {
    await changeSettings({ language: 'ru' });
    await offerLookUp();
    expect(entries.map(({ title }) => title)).toEqual(['Найти в On the Record']);
  });

  it('gives what was selected, and heeds no other entry', async () => {
    await offerLookUp();
    const chosen = vi.fn<(selection: string) => Promise<void>>(async () => undefined);
    onSelectionChosen(chosen);
    clickInMenu({ menuItemId: 'another', selectionText: 'Lavrov' });
    clickInMenu({ menuItemId: entries[0]?.id ?? '' });
    expect(chosen).not.toHaveBeenCalled();
    clickInMenu({ menuItemId: entries[0]?.id ?? '', selectionText: 'Lavrov' });
    expect(chosen).toHaveBeenCalledExactlyOnceWith('Lavrov');
  });
});

describe('looking selected text up', () => {
  it('opens the popup, which finds the text once', async () => {
    const before = await addresses();
    await lookUp('  Sergei\n Lavrov ');
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await takePopupQuery(POPUP)).toBe('Sergei Lavrov');
    expect(await takePopupQuery(POPUP)).toBe('');
    expect(await addresses()).toEqual(before);
  });

  it('opens it before anything is waited for: the browser asks for the reader’s own act', () => {
    void lookUp('Lavrov');
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it('opens the popup in a tab where the browser does not let it open', async () => {
    const debug = vi.spyOn(console, 'debug').mockReturnValue(undefined);
    openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
    await lookUp('a & b = “c”?#');
    const address = (await addresses()).at(-1) ?? '';
    expect(address).toMatch(/\/popup\.html\?q=/);
    expect(await takePopupQuery(address)).toBe('a & b = “c”?#');
    expect(await takePopupQuery(POPUP)).toBe('');
    debug.mockRestore();
  });

  it('does nothing where nothing but space was selected', async () => {
    const before = await addresses();
    await lookUp(' \n ');
    expect(openPopup).not.toHaveBeenCalled();
    expect(await addresses()).toEqual(before);
  });
});
