import { browser } from 'wxt/browser';

import { catalogueOf, chooseLanguage, type Language } from '../core/words/catalogue.ts';
import type { Speech } from '../core/words/words.ts';
import { readPackagedJson } from './packaged-file.ts';

/** Reads the catalogue of the wished-for language from the extension's own package. */
export async function loadSpeech(wish: Language | 'browser'): Promise<Speech> {
  const ofBrowser = browser.i18n.getUILanguage();
  const language = chooseLanguage(wish, ofBrowser);
  const messages = await readPackagedJson(`/_locales/${language}/messages.json`);
  return {
    // The browser's own variant of the language, such as en-GB, tells how to write dates.
    locale: ofBrowser.split('-')[0] === language ? ofBrowser : language,
    catalogue: catalogueOf(messages as Record<string, { message: string }>),
  };
}
