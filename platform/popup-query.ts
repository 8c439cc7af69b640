import { browser } from 'wxt/browser';

import { openOwnTab } from './own-tab.ts';

/**
 * A query on its way to the popup, which the browser opens without a word of ours: in the
 * storage that lasts as long as the browser runs, until the popup takes it.
 */
const KEY = 'popup-query';
/** The parameter of the popup's address, where it opens in a tab. */
const PARAMETER = 'q';

/**
 * Opens the popup with a query in its search field: beside the toolbar's button, or in a tab
 * where the browser does not let us open it there. To be called before anything is waited for,
 * or the browser no longer takes it for the reader's wish.
 */
export async function openPopupWith(query: string): Promise<void> {
  const stored = browser.storage.session.set({ [KEY]: query });
  try {
    await browser.action.openPopup();
    await stored;
  } catch (error) {
    console.debug('On the Record opens its popup in a tab', error);
    await stored;
    await browser.storage.session.remove(KEY);
    await openOwnTab(`/popup.html?${PARAMETER}=${encodeURIComponent(query)}`);
  }
}

/** The query that the popup was opened with, once; empty where it was opened without one. */
export async function takePopupQuery(address: string): Promise<string> {
  const asked = new URL(address).searchParams.get(PARAMETER);
  if (asked !== null) return asked;
  const { [KEY]: query } = await browser.storage.session.get(KEY);
  if (typeof query !== 'string') return '';
  await browser.storage.session.remove(KEY);
  return query;
}
