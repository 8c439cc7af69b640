import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';

import type { BrowserName } from '../browser/browser-name.ts';
import { launch, type Launched } from '../browser/launch.ts';
import { obtainBrowser } from '../browser/obtain.ts';
import { BUILD } from '../build.ts';
import { pictureOf } from './contact-sheet.ts';
import { wear, type Look } from './look.ts';
import { choose } from '../browser/settings.ts';
import type { Shot } from './shot.ts';

/** Milliseconds to wait for a state before giving it up. */
const PATIENCE = 8_000;

/** Where pictures come from and go to. */
export interface Place {
  folder: string;
  article: string;
}

/**
 * Takes these shots in one look, in one browser after the other where they spoil it. Calls back
 * with each shot that could not be taken, and goes on.
 */
export async function takeAll(
  name: BrowserName,
  look: Look,
  shots: readonly Shot[],
  place: Place,
  onFailed: (shot: Shot, error: unknown) => void,
): Promise<void> {
  let launched: Launched | undefined;
  try {
    for (const shot of shots) {
      launched ??= await ready(name, look);
      try {
        await take(launched, look, shot, place);
      } catch (error) {
        onFailed(shot, error);
      }
      if (!shot.spoils) continue;
      await launched.browser.close();
      launched = undefined;
    }
  } finally {
    await launched?.browser.close();
  }
}

async function ready(name: BrowserName, look: Look): Promise<Launched> {
  const launched = await launch({
    name,
    executable: await obtainBrowser(name, { mayDownload: false }),
    extension: BUILD[name],
    headless: true,
  });
  await choose(launched, look.settings);
  return launched;
}

async function take(launched: Launched, look: Look, shot: Shot, place: Place): Promise<void> {
  const path = join(place.folder, pictureOf(launched.name, shot.name, look.name));
  await mkdir(dirname(path), { recursive: true });
  const page = await launched.browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  try {
    await wear(launched, page, look);
    const part = await shot.pose({ ...launched, page, look, article: place.article });
    await page.screenshot({ path, ...(await optionsFor(page, part)) });
  } finally {
    await page.close();
  }
}

async function optionsFor(page: Page, part: Awaited<ReturnType<Shot['pose']>>) {
  if (part === 'page') return { fullPage: true };
  if (part === 'window') return { captureBeyondViewport: false };
  // Puppeteer counts from the corner of the document, scrolled or not.
  const [left, top] = await page.evaluate(() => [window.scrollX, window.scrollY] as const);
  const clip = { ...part, x: part.x + left, y: part.y + top };
  return { captureBeyondViewport: false, clip };
}
