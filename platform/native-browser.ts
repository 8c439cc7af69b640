import type { Browser } from 'wxt/browser';

const world = globalThis as unknown as { browser: typeof Browser; chrome: typeof Browser };

/**
 * The browser's own promise-based API, for code that every page pays for: both browsers
 * have it under manifest version 3, and the polyfill would add 10 kB to each page.
 */
export const nativeBrowser = import.meta.env.FIREFOX ? world.browser : world.chrome;
