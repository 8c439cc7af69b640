import type { Page } from 'puppeteer-core';

import { evaluatePrivileged } from '../../../scripts/browser/background.ts';
import type { Launched } from '../../../scripts/browser/launch.ts';

/** Has the browser use the reader's own few colours, as a high contrast mode does, or not. */
export async function forceColours(
  { name, browser }: Launched,
  page: Page,
  force: boolean,
): Promise<void> {
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: force ? 'active' : 'none' }];
    await session.send('Emulation.setEmulatedMedia', { features });
  } else {
    // 2: always; 1: never, whatever the system says.
    await evaluatePrivileged(
      browser,
      `Services.prefs.setIntPref('browser.display.document_color_use', ${force ? 2 : 1})`,
    );
  }
  await page.waitForFunction(
    (wanted) => matchMedia('(forced-colors: active)').matches === wanted,
    {},
    force,
  );
}
