import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { pointOnMention, underlined } from '../../scripts/browser/mentions.ts';
import { openSession, type Session } from './harness/session.ts';
import { chooseAndWait } from './harness/settings.ts';
import { waitForUnderlines } from './harness/underlines.ts';

const EDITS = 120;

describe('a page that is edited at random', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
    await chooseAndWait(session, { density: 'every' });
  });
  afterAll(async () => session.close());

  /** Opens the page with so many of its edits made at once, and waits for the last of them. */
  async function edited(seed: number, each: number): Promise<Page> {
    const page = await session.visit(`edits.html?seed=${seed}&edits=${EDITS}&each=${each}`);
    await page.waitForSelector('body[data-edited]');
    return page;
  }

  it.each([1, 3, 4, 5, 6, 7, 8, 9])(
    'has the underlines that it would have, had it been like that from the start (%i)',
    async (seed) => {
      const whole = await edited(seed, EDITS);
      await pointOnMention(whole, { within: 'end' });
      const wanted = (await underlined(whole)).map(({ text }) => text);
      const text = await whole.$eval('#main', (main) => main.textContent);
      await whole.close();
      expect(wanted.length).toBeGreaterThan(3);

      const step = await edited(seed, 7);
      expect(await step.$eval('#main', (main) => main.textContent)).toBe(text);
      await waitForUnderlines(step, wanted);
      await step.close();
    },
  );
});
