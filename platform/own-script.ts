import { packagedUrl } from './packaged-url.ts';

/** Runs a script of the package in this page, which is one of the extension's own. */
export async function runOwnScript(path: '/cite.js'): Promise<void> {
  const script = document.createElement('script');
  const run = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} did not run`)));
  });
  script.src = packagedUrl(path);
  document.head.append(script);
  await run;
}
