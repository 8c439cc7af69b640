import { askedText } from '../../core/search/asked-text.ts';
import { Words } from '../../core/words/words.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { openPopupWith } from '../../platform/popup-query.ts';
import { offerOnSelection } from '../../platform/selection-menu.ts';
import { loadSettings } from '../../platform/settings-store.ts';

/** Offers to look selected text up, in the language that the reader has chosen by now. */
export async function offerLookUp(): Promise<void> {
  // One at a time: the browser refuses an entry that is there already.
  await navigator.locks.request('menu', async () => {
    const { language } = await loadSettings();
    await offerOnSelection(new Words(await loadSpeech(language)).say('menu.lookUp'));
  });
}

/** Searches the corpus for what the reader has selected on a page. */
export async function lookUp(selection: string): Promise<void> {
  const query = askedText(selection);
  if (query !== '') await openPopupWith(query);
}
