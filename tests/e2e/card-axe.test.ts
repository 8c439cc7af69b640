import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForCard, type Card } from '../../scripts/browser/card.ts';
import { pressShortcut } from '../../scripts/browser/commands.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { axeFaultsOf } from './harness/axe.ts';
import { openSession, type Session } from './harness/session.ts';

const LAVROV = { text: 'Sergei Lavrov' };

describe('axe has nothing to object to in a card that', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('links.html');
  });
  afterEach(async () => page.close());

  async function pinned(): Promise<Card> {
    const card = await hover(page, session.name, LAVROV);
    await card.root.evaluate((root) => root.querySelector<HTMLElement>('.pin')?.click());
    await page.waitForFunction((root) => root.querySelector('.pinned .grip'), {}, card.root);
    return card;
  }

  it.each(['light', 'dark'] as const)('hovers, %s', async (theme) => {
    await choose(session, { theme });
    const card = await hover(page, session.name, LAVROV);
    expect(await axeFaultsOf(page, card)).toEqual([]);
    await choose(session, {});
  });

  it.each(['light', 'dark'] as const)('is pinned, %s', async (theme) => {
    await choose(session, { theme });
    expect(await axeFaultsOf(page, await pinned())).toEqual([]);
    await choose(session, {});
  });

  it('the keyboard has opened', async () => {
    await pointOnMention(page, LAVROV);
    await pressShortcut(session, page, 'open-card');
    expect(await axeFaultsOf(page, await waitForCard(page, session.name))).toEqual([]);
  });

  it('is a sheet on a narrow screen', async () => {
    await page.setViewport({ width: 400, height: 700 });
    const card = await hover(page, session.name, LAVROV);
    expect(await axeFaultsOf(page, card)).toEqual([]);
  });
});
