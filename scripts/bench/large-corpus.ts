import { extensionAddress } from '../browser/extension-page.ts';
import type { Launched } from '../browser/launch.ts';
import { bundle } from './bundle.ts';
import type * as largeCorpus from './in-browser/large-corpus.ts';
import type { Laboratory } from './laboratory.ts';

export function launched({ browser, extensionId }: Laboratory): Launched {
  return { name: 'chromium', browser, extensionId };
}

/**
 * Fills the extension's database with a generated pack, in a page of the extension, which has the
 * same database: a background that is debugged never sleeps.
 */
export async function fillCorpus(
  laboratory: Laboratory,
  size: { actors: number; quotes: number },
): Promise<largeCorpus.Filled> {
  const page = await laboratory.tab('with extension');
  try {
    await page.goto(await extensionAddress(launched(laboratory), '/popup.html'));
    await page.evaluate(await bundle('large-corpus.ts'));
    return await page.evaluate(
      (size) => (globalThis as unknown as { bench: typeof largeCorpus }).bench.fill(size),
      size,
    );
  } finally {
    await page.close();
  }
}
