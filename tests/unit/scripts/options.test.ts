import { describe, expect, it } from 'vitest';

import { Missing } from '../../../scripts/browser/missing.ts';
import { readOptions } from '../../../scripts/start/options.ts';

describe('the options of npm start', () => {
  it('are read', () => {
    const args = ['--browser', 'firefox', '--url', 'https://example.org/a', '--headless'];
    expect(readOptions(args)).toEqual({
      browser: 'firefox',
      url: 'https://example.org/a',
      download: false,
      headless: true,
    });
  });

  it('may be left out', () => {
    expect(readOptions([])).toMatchObject({ browser: undefined, url: undefined, download: false });
  });

  it('may ask for help only', () => {
    expect(readOptions(['--help'])).toBeUndefined();
  });

  it.each([
    [['--browser', 'opera'], 'There is no browser "opera"'],
    [['--url', 'example'], '"example" is no address'],
    [['--loud'], "Unknown option '--loud'"],
  ])('are refused in one sentence: %s', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(Missing);
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
