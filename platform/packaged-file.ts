import { packagedUrl } from './packaged-url.ts';

/** Reads a JSON file of the extension's own package; no request leaves the browser. */
export async function readPackagedJson(path: `/packs/${string}.json`): Promise<unknown> {
  const response = await fetch(packagedUrl(path));
  return response.json();
}
