import { browser } from 'wxt/browser';

/** Firefox for Android has no such menu. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus;

/** The one entry of ours in the browser's menu, on selected text. */
const ENTRY = 'look-up';

/** Offers it under this title from now on, in place of what was offered before. */
export async function offerOnSelection(title: string): Promise<void> {
  await menus()?.removeAll();
  menus()?.create({ id: ENTRY, title, contexts: ['selection'] });
}

/**
 * Calls back with the selected text when the reader chooses the entry. Like every listener of the
 * background, to be registered while its script first runs.
 */
export function onSelectionChosen(callback: (selection: string) => Promise<void>): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === ENTRY && selectionText) void callback(selectionText);
  });
}
