import type { Reply } from '../../core/protocol/messages.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { loadSettings } from '../../platform/settings-store.ts';

/** What the reader has chosen, and the words of the language of their choice. */
export async function readerPreferences(): Promise<Reply<'reader:preferences'>> {
  const settings = await loadSettings();
  return { settings, speech: await loadSpeech(settings.language) };
}

/** Reads beforehand what takes long of it. Should that fail, whoever asks for it is told. */
export function prepareForPreferences(): void {
  readerPreferences().catch(() => undefined);
}
