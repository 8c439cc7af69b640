/** The browsers that the extension is built, shown and tested in. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof BROWSER_NAMES)[number];

export function isBrowserName(value: string): value is BrowserName {
  return BROWSER_NAMES.some((name) => name === value);
}

/** Where a developer says which executable to use; it wins over every search. */
export const EXECUTABLE_VARIABLE: Record<BrowserName, string> = {
  chromium: 'ON_THE_RECORD_CHROMIUM',
  firefox: 'ON_THE_RECORD_FIREFOX',
};
