import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openSession, type Session } from './harness/session.ts';

/** Waits until these words, wherever they stand, are underlined; gives the middle of them. */
async function underlinedAt(frame: Page | Frame, text: string): Promise<{ x: number; y: number }> {
  const handle = await frame.waitForFunction(
    (wanted) => {
      for (const marked of CSS.highlights.get('otr-a') ?? []) {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        if (range.toString() !== wanted) continue;
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    },
    {},
    text,
  );
  return (await handle.jsonValue()) as { x: number; y: number };
}

describe('names outside the page’s own tree', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('trees.html');
  });
  afterEach(async () => page.close());

  it('are underlined in open shadow trees, nested ones too', async () => {
    await underlinedAt(page, 'Sergei Lavrov');
    await underlinedAt(page, 'Bashar al-Assad');
  });

  it('open their card there', async () => {
    const { x, y } = await underlinedAt(page, 'Bashar al-Assad');
    await page.mouse.move(x, y);
    await page.waitForSelector('on-the-record-card:popover-open');
  });

  it('are found in shadow trees that come later', async () => {
    await page.evaluate(() => (globalThis as unknown as { addLater(): void }).addLater());
    await underlinedAt(page, 'Mikhail Bogdanov');
  });

  it('are underlined in a frame without an address', async () => {
    const element = await page.waitForSelector('#inline-frame');
    const frame = await element?.contentFrame();
    expect(frame).toBeTruthy();
    if (frame) await underlinedAt(frame, 'John Kerry');
  });
});
