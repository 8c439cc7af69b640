import type { Browser } from 'wxt/browser';

/**
 * The browser's own promise-based API, for code that every page pays for: both browsers
 * have it under manifest version 3, and the polyfill would add 10 kB to each page.
 */
export const nativeBrowser: typeof Browser =
  (globalThis as unknown as { browser?: typeof Browser; chrome: typeof Browser }).browser ??
  (globalThis as unknown as { chrome: typeof Browser }).chrome;
