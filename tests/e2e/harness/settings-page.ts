import type { Page } from 'puppeteer-core';

import { openExtensionPage } from '../../../scripts/browser/extension-page.ts';
import type { Session } from './session.ts';

/** Opens the settings page in front, and waits until nothing more comes that moves what is there. */
export async function openSettingsPage(session: Session): Promise<Page> {
  const page = await openExtensionPage(session, '/options.html');
  await page.bringToFront();
  await page.waitForFunction(() =>
    ['.packs li', '#data output.help', '.keys dt'].every((each) => document.querySelector(each)),
  );
  return page;
}
