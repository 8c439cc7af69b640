import { nativeBrowser } from './native-browser.ts';

/** The extension's version. */
export function extensionVersion(): string {
  return nativeBrowser.runtime.getManifest().version;
}
