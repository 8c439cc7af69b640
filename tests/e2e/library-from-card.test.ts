import { afterAll, beforeAll, expect, it } from 'vitest';

import { hover } from '../../scripts/browser/card.ts';
import { clickInCard } from './harness/in-card.ts';
import { openTabs } from './harness/open-tabs.ts';
import { openSession, type Session } from './harness/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(async () => session.close());

it('opens the library from the foot of a card, on the card’s subject', async () => {
  const page = await session.visit('article.html');
  const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
  await clickInCard(page, card, '.foot button');
  const view = /-extension:\/\/[^/]+\/library\.html#\/actor\/syria-talks%2Fsergei-lavrov$/;
  await expect.poll(() => openTabs(session)).toContainEqual(expect.stringMatching(view));
});
