import type { Page } from 'puppeteer-core';

import type { Settings } from '../../core/settings/settings.ts';
import { evaluatePrivileged } from '../browser/background.ts';
import type { Launched } from '../browser/launch.ts';

/** What a picture is taken in: colours, language, size of the window. */
export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  /** Whether the system's own few colours replace those of pages. */
  forcedColors: boolean;
  width: number;
  height: number;
  settings: Partial<Settings>;
}

const LIGHT: Look = {
  name: 'light',
  scheme: 'light',
  forcedColors: false,
  width: 1280,
  height: 900,
  settings: { language: 'en' },
};

export const LOOKS: readonly Look[] = [
  LIGHT,
  { ...LIGHT, name: 'dark', scheme: 'dark' },
  { ...LIGHT, name: 'rtl', settings: { language: 'ar' } },
  { ...LIGHT, name: 'forced-colours', scheme: 'dark', forcedColors: true },
  { ...LIGHT, name: 'narrow', width: 390, height: 780 },
];

/** Gives a tab the look's size and colours. */
export async function wear({ name, browser }: Launched, page: Page, look: Look): Promise<void> {
  const { width, height } = look;
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  if (name === 'chromium') await colourInChromium(page, look);
  else await evaluatePrivileged(browser, firefoxColours(look));
}

async function colourInChromium(page: Page, { scheme, forcedColors }: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  });
}

/** Firefox takes its colours from preferences, which only its own code can change. */
function firefoxColours({ scheme, forcedColors }: Look): string {
  const preferences = {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'browser.display.document_color_use': forcedColors ? 2 : 1,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value});`)
    .join('\n');
}
