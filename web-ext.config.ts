import { defineWebExtConfig } from 'wxt';

import { hasDisplay } from './scripts/browser/display.ts';
import { findBrowserHere } from './scripts/browser/obtain.ts';

const chrome = findBrowserHere('chromium');
const firefox = findBrowserHere('firefox');

/** The browser that `npm run dev` opens; where no window can be shown, it only builds. */
export default defineWebExtConfig({
  disabled: !hasDisplay(),
  binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
  // Chromium refuses to sandbox for root.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
