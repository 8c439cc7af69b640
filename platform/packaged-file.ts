import { packagedUrl } from './packaged-url.ts';

/** Reads a JSON file of the extension's own package; no request leaves the browser. */
export async function readPackagedJson(
  path: `/packs/${string}.json` | `/_locales/${string}.json`,
): Promise<unknown> {
  // oxlint-disable-next-line eslint/no-restricted-globals -- a file of our own package
  const response = await fetch(packagedUrl(path));
  return response.json();
}
