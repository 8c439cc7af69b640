import { extensionAlive } from './ask.ts';
import { nativeBrowser } from './native-browser.ts';

/**
 * Calls back whenever the reader has chosen something else, until the signal aborts. For scripts
 * in pages, which ask the background what it is.
 */
export function onSettingsStored(callback: () => void, signal: AbortSignal): void {
  const { onChanged } = nativeBrowser.storage;
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && 'settings' in changes) callback();
  };
  onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      // With the extension its events have gone too.
      if (extensionAlive()) onChanged.removeListener(listener);
    },
    { once: true },
  );
}
