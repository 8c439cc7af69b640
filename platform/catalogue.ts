import { browser } from 'wxt/browser';

import { catalogueOf, chooseLanguage, type Language } from '../core/words/catalogue.ts';
import type { Speech } from '../core/words/words.ts';
import { readPackagedJson } from './packaged-file.ts';

type Messages = Record<string, { message: string }>;

/** Catalogues that were read, or are being read: they change only with the extension. */
const catalogues = new Map<Language, Promise<Messages>>();

/** Reads the catalogue of the wished-for language from the extension's own package, once. */
export async function loadSpeech(wish: Language | 'browser'): Promise<Speech> {
  const ofBrowser = browser.i18n.getUILanguage();
  const language = chooseLanguage(wish, ofBrowser);
  const messages = await messagesIn(language);
  return {
    // The browser's own variant of the language, such as en-GB, tells how to write dates.
    locale: ofBrowser.split('-')[0] === language ? ofBrowser : language,
    catalogue: catalogueOf(messages),
  };
}

function messagesIn(language: Language): Promise<Messages> {
  const known = catalogues.get(language);
  if (known) return known;
  const messages = readPackagedJson(`/_locales/${language}/messages.json`) as Promise<Messages>;
  catalogues.set(language, messages);
  // Who asks again may be luckier.
  messages.catch(() => catalogues.delete(language));
  return messages;
}
