import { describe, expect, it } from 'vitest';

import { Missing } from '../../../scripts/browser/missing.ts';
import { findBrowser } from '../../../scripts/browser/obtain.ts';
import { usualPlaces, type Machine } from '../../../scripts/browser/places.ts';

const linux: Machine = { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' }, home: '/h' };

describe('finding a browser', () => {
  it('looks for every name in every folder of the path, the likeliest name first', () => {
    expect(usualPlaces('firefox', linux).slice(0, 3)).toEqual([
      '/usr/local/bin/firefox-esr',
      '/usr/bin/firefox-esr',
      '/usr/local/bin/firefox',
    ]);
  });

  it('looks among the applications of macOS, also the person’s own', () => {
    const places = usualPlaces('chromium', { platform: 'darwin', env: {}, home: '/Users/a' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('looks in the program folders that Windows names', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\Local' };
    const places = usualPlaces('chromium', { platform: 'win32', env, home: 'C:\\Users\\a' });
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Users\\a\\Local\\Google\\Chrome\\Application\\chrome.exe');
  });

  it('takes the first place that exists', () => {
    const found = findBrowser('chromium', linux, (path) => path === '/usr/bin/google-chrome');
    expect(found).toBe('/usr/bin/google-chrome');
  });

  it('takes what the environment names before all else', () => {
    const machine = { ...linux, env: { ...linux.env, ON_THE_RECORD_FIREFOX: '/opt/ff' } };
    expect(findBrowser('firefox', machine, () => true)).toBe('/opt/ff');
  });

  it('says so where the environment names what is not there', () => {
    const machine = { ...linux, env: { ...linux.env, ON_THE_RECORD_FIREFOX: '/opt/ff' } };
    const find = () => findBrowser('firefox', machine, (path) => path === '/usr/bin/firefox');
    expect(find).toThrow(Missing);
    expect(find).toThrow('ON_THE_RECORD_FIREFOX names /opt/ff');
  });

  it('finds none where there is none', () => {
    expect(findBrowser('firefox', linux, () => false)).toBeUndefined();
  });
});
