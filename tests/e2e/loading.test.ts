import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { pointOnMention, underlined } from '../../scripts/browser/mentions.ts';
import { openSession, type Session } from './harness/session.ts';

/** Reading all of it takes longer than the first look at a page that loads. */
const SECTIONS = 1_500;
const SECTION =
  '<section><p>Then Sergei Lavrov spoke to John Kerry of Syria, and of what was to come.</section>';

describe('a page that has not loaded', () => {
  let session: Session;
  let page: Page;
  let arrive: () => void;

  const pages = {
    // A text that is all of its block, and one that stands in its block with something else.
    'short.html': '<p id="first">Sergei Lavrov spoke.</p><p>So did Sergei Lavrov<br>later.</p>',
    'long.html': SECTION.repeat(SECTIONS),
  };

  async function* slowly(begun: string): AsyncGenerator<string> {
    yield `<!doctype html><html lang="en"><title>Slow</title>${begun}<p id="late">What Bogdanov`;
    await new Promise<void>((resolve) => {
      arrive = resolve;
    });
    yield ' and Vladimir Putin said to Sergei Lavrov.</p>';
  }

  beforeAll(async () => {
    session = await openSession(
      new Map(Object.entries(pages).map(([file, text]) => [file, () => slowly(text)])),
    );
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('nobody.html');
  });
  afterEach(async () => page.close());

  /** Goes to a page without waiting for it. */
  const begin = async (file: keyof typeof pages) => {
    await page.evaluate((to) => location.assign(to), file);
    await page.waitForFunction(() => document.title === 'Slow');
  };
  const state = async () => page.evaluate(() => document.readyState);

  it('is read as far as it has come, and the rest when it comes', async () => {
    await begin('short.html');
    await pointOnMention(page, { within: 'first' });
    expect(await state()).toBe('loading');
    arrive();
    await pointOnMention(page, { within: 'late', text: 'Vladimir Putin' });
    const texts = (await underlined(page)).map(({ text }) => text);
    expect(texts.filter((text) => text === 'Sergei Lavrov')).toHaveLength(1);
  });

  it('is read on where there is much of it', async () => {
    await begin('long.html');
    await page.evaluate(() => document.getElementById('late')?.scrollIntoView());
    await page.waitForFunction(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .some(({ startContainer }) => {
          const top = startContainer.parentElement?.getBoundingClientRect().top ?? Infinity;
          return top > 0 && top < innerHeight;
        }),
    );
    expect(await state()).toBe('loading');
    arrive();
  });
});
