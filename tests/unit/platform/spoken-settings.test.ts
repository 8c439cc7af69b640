import '../../fixtures/fake-browser.ts';
import '../../fixtures/fake-language.ts';

import { describe, expect, it, vi } from 'vitest';

import { SpokenSettings } from '../../../platform/spoken-settings.ts';

/** A page, with the language of each time that it was drawn anew. */
async function page() {
  const drawn: string[] = [];
  const chosen = await SpokenSettings.read(() => void drawn.push(chosen.words.locale));
  return { chosen, drawn };
}

/** Holds the catalogue of a language back until it is let. */
function holdBack(language: string): () => void {
  const read = fetch;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.includes(`/_locales/${language}/`)) await held;
    return read(address);
  });
  return () => release();
}

describe('settings and the words of their language', () => {
  it('change together', async () => {
    const { chosen, drawn } = await page();
    await chosen.change({ language: 'ar' });
    await expect.poll(() => drawn).toEqual(['ar']);
  });

  it('change at once where the language stays', async () => {
    const { chosen, drawn } = await page();
    void chosen.change({ theme: 'dark' });
    expect(chosen.now.theme).toBe('dark');
    expect(drawn).toEqual(['en-GB']);
  });

  it('are those of the last language, though another’s words come after them', async () => {
    const { chosen, drawn } = await page();
    const letRussian = holdBack('ru');
    await chosen.change({ language: 'ru' });
    await chosen.change({ language: 'ar' });
    await expect.poll(() => drawn).toEqual(['ar']);
    letRussian();
    await chosen.change({ theme: 'dark' });
    await expect.poll(() => drawn).toEqual(['ar', 'ar']);
  });
});
