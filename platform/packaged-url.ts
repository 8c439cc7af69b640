import { browser } from 'wxt/browser';

/** The address of a file of the extension's own package, by its path from the root. */
export function packagedUrl(path: `/${string}`): string {
  // WXT narrows `getURL` to the files it generates types for; the packs are not among them.
  const { runtime } = browser as unknown as { runtime: { getURL(path: string): string } };
  return runtime.getURL(path);
}
