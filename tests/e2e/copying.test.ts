import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { hover, waitForCard, waitForNoCard, type Card } from '../../scripts/browser/card.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { mentionInFrame } from './harness/frames.ts';
import { clickInCard, pointInCard, waitInCard } from './harness/in-card.ts';
import { pasted, pressControl } from './harness/pasted.ts';
import { openSession, type Session } from './harness/session.ts';

/** A page that puts its own words in place of those that readers copy, and lets nothing be dragged. */
const JEALOUS = `<!doctype html><meta charset="utf-8"><title>Talks</title>
<iframe id="own" src="/framed.html" style="width: 420px; height: 90px"></iframe>
<textarea aria-label="Notes"></textarea>
<p>Later John Kerry spoke.</p>
<script>
  const replace = (event) => {
    event.clipboardData.setData('text/plain', 'Read more at news.test');
    event.preventDefault();
  };
  document.oncopy = document.oncut = replace;
  addEventListener('copy', replace, { capture: true });
  document.ondragstart = () => false;
</script>`;

describe('what a reader copies from a card', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(new Map([['jealous.html', JEALOUS]]));
  });
  afterAll(async () => session.close());
  afterEach(async () => page.close());

  /** Opens the card of the name in the frame; it stands in the page around. */
  async function openFromFrame(): Promise<Card> {
    const { x, y } = await mentionInFrame(page, 'own');
    await page.mouse.move(x, y, { steps: 4 });
    return waitForCard(page, session.name);
  }

  describe.each(['news', 'trusted'] as const)('of a frame, on a page that is %s', (site) => {
    it('is the quote with its citation', async () => {
      page = await session.visit('jealous.html', { site });
      expect(await page.evaluate(() => isSecureContext)).toBe(site === 'trusted');
      const card = await openFromFrame();
      const [words = ''] = await card.texts('.lead blockquote');
      await clickInCard(page, card, '.lead .copying > button');
      await waitInCard(page, card, '.lead .outcome', 'Copied');
      expect(await pasted(page)).toContain(`“${words}” — `);
    });

    it('is the report of an error', async () => {
      page = await session.visit('jealous.html', { site });
      const card = await openFromFrame();
      await clickInCard(page, card, '.report > button');
      await waitInCard(page, card, '.report .outcome', 'Copied');
      expect(await pasted(page)).toContain('/framed.html');
    });
  });

  it('may be dragged out of the card, and the next click in the page is the page’s', async () => {
    page = await session.visit('jealous.html');
    const name = await pointOnMention(page, { text: 'John Kerry' });
    await page.touchscreen.tap(name.x, name.y);
    const card = await waitForCard(page, session.name);
    const word = await pointInCard(page, card, '.lead blockquote');
    await page.mouse.click(word.x, word.y, { count: 2 });
    await page.mouse.move(word.x, word.y);
    await page.mouse.down();
    const { x, y, width, height } = await card.box();
    await page.mouse.move(x + width + 30, y + height / 2, { steps: 6 });
    await page.mouse.up();
    await page.mouse.click(x + width + 30, y + height / 2);
    await waitForNoCard(page);
  });

  it('are the words that they have selected, whatever the page puts in place of its own', async () => {
    page = await session.visit('jealous.html');
    const card = await hover(page, session.name, { text: 'John Kerry' });
    const { x, y, width, height } = await card.root.evaluate((root) => {
      const { x, y, width, height } =
        root.querySelector('.lead blockquote')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    await page.mouse.move(x + 2, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + width - 2, y + height - 4, { steps: 4 });
    await page.mouse.up();
    await pressControl(page, 'c');

    await page.evaluate(() => {
      document.addEventListener('dragstart', () => (document.title = 'dragged'));
    });
    await page.mouse.move(x + 20, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + height + 30, { steps: 4 });
    await page.mouse.up();
    expect(await page.title()).toBe('Talks');

    const [words = ''] = await card.texts('.lead blockquote');
    const copied = await pasted(page);
    expect(copied).not.toBe('');
    expect(words).toContain(copied.trim());
  });
});
