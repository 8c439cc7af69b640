import type { Page } from 'puppeteer-core';

import { evaluatePrivileged } from '../../../scripts/browser/background.ts';
import type { Launched } from '../../../scripts/browser/launch.ts';

/** What a reader asks of all pages by their system. */
export interface Preferred {
  scheme?: 'light' | 'dark';
  contrast?: 'more';
}

/**
 * Has the browser tell a page that the reader's system is so. Returns what takes that back, of use
 * after the page has gone too: Firefox tells it to all pages.
 */
export async function preferColours(
  launched: Launched,
  page: Page,
  preferred: Preferred,
): Promise<() => Promise<void>> {
  const { scheme = 'light', contrast = 'no-preference' } = preferred;
  const wanted = `(prefers-color-scheme: ${scheme}) and (prefers-contrast: ${contrast})`;
  if (launched.name === 'chromium') await tellInChromium(page, scheme, contrast);
  else await tellInFirefox(launched, preferred);
  await page.waitForFunction((query) => matchMedia(query).matches, {}, wanted);
  return async () => {
    if (launched.name === 'firefox') await tellInFirefox(launched, {});
  };
}

async function tellInChromium(page: Page, scheme: string, contrast: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-contrast', value: contrast },
    ],
  });
}

/** Without a preference of its own, 2, Firefox asks the system. */
async function tellInFirefox({ browser }: Launched, { scheme, contrast }: Preferred) {
  const preferences = {
    'layout.css.prefers-color-scheme.content-override':
      scheme === undefined ? 2 : scheme === 'dark' ? 0 : 1,
    // A theme of high contrast, by which pages keep their colours all the same.
    'ui.useAccessibilityTheme': contrast ? 1 : 0,
    'browser.display.document_color_use': contrast ? 1 : 0,
  };
  for (const [name, value] of Object.entries(preferences)) {
    await evaluatePrivileged(browser, `Services.prefs.setIntPref('${name}', ${value})`);
  }
}
