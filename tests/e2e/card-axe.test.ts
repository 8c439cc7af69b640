import type { Page } from 'puppeteer-core';
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  inject,
  it,
  onTestFinished,
} from 'vitest';

import { untilQuiet } from '../../scripts/bench/quiet.ts';
import { hover, openCard, waitForCard, type Card } from '../../scripts/browser/card.ts';
import { pressShortcut } from '../../scripts/browser/commands.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { CARD_HOST } from '../../scripts/browser/page-names.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { breakDatabase, pauseBackground } from '../../scripts/screenshots/background-states.ts';
import { axeFaultsOf } from './harness/axe.ts';
import { clickInCard, waitInCard } from './harness/in-card.ts';
import { preferColours } from './harness/preferred-colours.ts';
import { openSession, type Session } from './harness/session.ts';

const LAVROV = { text: 'Sergei Lavrov' };
const RUSSIA = { text: 'Russia' };
const KERRY = { text: 'John Kerry' };
const GENEVA = { text: 'Geneva talks' };

interface Stage {
  session: Session;
  page: Page;
  /** Rests the pointer on a mention of the page until its card is there. */
  hovered: (mention: { text: string }) => Promise<Card>;
}

interface State {
  name: string;
  /** The fixture in which its mention stands. */
  file: string;
  /** Brings the page into it. */
  pose: (stage: Stage) => Promise<Card>;
}

const STATES: readonly State[] = [
  { name: 'tells of a person', file: 'links.html', pose: ({ hovered }) => hovered(LAVROV) },
  {
    name: 'tells of a person, all of it open',
    file: 'links.html',
    pose: async ({ page, hovered }) => {
      const card = await hovered(LAVROV);
      await card.root.evaluate((root) => {
        for (const details of root.querySelectorAll('details')) details.open = true;
      });
      await waitInCard(page, card, '.agreement');
      await waitInCard(page, card, '.all-quotes blockquote');
      return card;
    },
  },
  {
    name: 'is read with more contrast',
    file: 'depths.html',
    pose: async ({ session, page, hovered }) => {
      onTestFinished(await preferColours(session, page, { contrast: 'more' }));
      const card = await hovered(RUSSIA);
      await clickInCard(page, card, '.depth > summary', 'Over time');
      await waitInCard(page, card, '.timeline');
      return card;
    },
  },
  {
    name: 'tells of an event',
    file: 'article.html',
    pose: ({ hovered }) => hovered({ text: 'Geneva Communiqué' }),
  },
  {
    name: 'has no position and no quotation to show',
    file: 'edits.html',
    pose: async ({ page, hovered }) => {
      const card = await hovered({ text: 'Staffan de Mistura' });
      await waitInCard(page, card, '.notice', 'no positions');
      return card;
    },
  },
  {
    name: 'explains what stands on it',
    file: 'links.html',
    pose: async ({ page, hovered }) => {
      const card = await hovered(LAVROV);
      await card.root.evaluate((root) =>
        root.querySelector<HTMLElement>('[aria-describedby]')?.focus(),
      );
      await waitInCard(page, card, '[role="tooltip"]:popover-open');
      return card;
    },
  },
  {
    name: 'speaks Arabic',
    file: 'links.html',
    pose: async ({ session, hovered }) => {
      await choose(session, { language: 'ar' });
      const card = await hovered(LAVROV);
      await choose(session, {});
      return card;
    },
  },
  {
    name: 'the keyboard has opened',
    file: 'links.html',
    pose: async ({ session, page }) => {
      await pointOnMention(page, LAVROV);
      await pressShortcut(session, page, 'open-card');
      return waitForCard(page, session.name);
    },
  },
  {
    name: 'is pinned',
    file: 'links.html',
    pose: async ({ page, hovered }) => {
      const card = await hovered(LAVROV);
      await card.root.evaluate((root) => root.querySelector<HTMLElement>('.pin')?.click());
      await waitInCard(page, card, '.pinned .grip');
      return card;
    },
  },
  {
    name: 'is a sheet on a narrow screen',
    file: 'links.html',
    pose: async ({ page, hovered }) => {
      await page.setViewport({ width: 400, height: 700 });
      return hovered(LAVROV);
    },
  },
  {
    name: 'lets the reader choose',
    file: 'open.html',
    pose: ({ hovered }) => hovered(GENEVA),
  },
  {
    name: 'shows the one that was chosen',
    file: 'open.html',
    pose: async ({ page, hovered }) => {
      const card = await hovered(GENEVA);
      await clickInCard(page, card, '.candidate');
      await waitInCard(page, card, '.back');
      return card;
    },
  },
  {
    name: 'draws positions over time',
    file: 'depths.html',
    pose: async ({ page, hovered }) => {
      const card = await hovered(RUSSIA);
      await clickInCard(page, card, '.depth > summary', 'Over time');
      await waitInCard(page, card, '.timeline');
      return card;
    },
  },
  {
    name: 'leads to another',
    file: 'depths.html',
    pose: async ({ page, hovered }) => {
      const card = await hovered(KERRY);
      await clickInCard(page, card, '.depth > summary');
      await clickInCard(page, card, '.agreement button.actor');
      await waitInCard(page, card, '.visited h2');
      return card;
    },
  },
  {
    name: 'has copied a quote in a style that was chosen',
    file: 'depths.html',
    pose: async ({ page, hovered }) => {
      const card = await hovered(KERRY);
      await clickInCard(page, card, '.all-quotes > summary');
      await clickInCard(page, card, '.all-quotes .filter button:last-child');
      await clickInCard(page, card, '.all-quotes .styles > summary');
      await clickInCard(page, card, '.all-quotes .copying > button');
      await waitInCard(page, card, '.all-quotes .outcome', 'Copied');
      return card;
    },
  },
  {
    name: 'has copied a report of an error',
    file: 'links.html',
    pose: async ({ page, hovered }) => {
      const card = await hovered(LAVROV);
      await clickInCard(page, card, '.report > button');
      await waitInCard(page, card, '.report .outcome', 'Copied');
      return card;
    },
  },
  {
    name: 'shows what it was not let copy',
    file: 'depths.html',
    pose: async ({ page, hovered }) => {
      // What nothing comes past is refused where only the command of old is there to copy.
      await page.evaluate(() =>
        addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true }),
      );
      const card = await hovered(KERRY);
      await clickInCard(page, card, '.lead .copying > button');
      await waitInCard(page, card, '.lead .copying textarea');
      return card;
    },
  },
  {
    name: 'points a later change out',
    file: 'depths.html',
    pose: async ({ page, hovered }) => {
      await page.evaluate(() => {
        const date = document.createElement('meta');
        date.setAttribute('property', 'article:published_time');
        date.content = '2013-03-01';
        document.head.append(date);
      });
      const card = await hovered(RUSSIA);
      await waitInCard(page, card, '.change');
      return card;
    },
  },
  {
    name: 'leads to another that is not there any more',
    file: 'depths.html',
    pose: async ({ session, page, hovered }) => {
      const card = await hovered(KERRY);
      await clickInCard(page, card, '.depth > summary');
      await waitInCard(page, card, '.agreement button.actor');
      await forget(session, 'syria-talks/victoria-nuland');
      await page.bringToFront();
      await clickInCard(page, card, '.agreement button.actor', 'Victoria Nuland');
      await waitInCard(page, card, '.visited .notice', 'no longer');
      return card;
    },
  },
  {
    name: 'knows nothing of its name any more',
    file: 'depths.html',
    pose: async ({ session, page, hovered }) => {
      await forget(session, 'syria-talks/john-kerry');
      await page.bringToFront();
      const card = await hovered(KERRY);
      await waitInCard(page, card, '.notice', 'no longer');
      return card;
    },
  },
];

/** Takes a subject out of the extension's database behind its back. */
async function forget(session: Session, key: string): Promise<void> {
  const extension = await openExtensionPage(session, '/options.html');
  await extension.evaluate(deleteSubject, key);
  await extension.close();
}

/** Runs in a page of the extension. */
function deleteSubject(key: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('on-the-record');
    request.addEventListener('error', () => reject(request.error as DOMException));
    request.addEventListener('success', () => {
      const { result: database } = request;
      const transaction = database.transaction('subjects', 'readwrite');
      transaction.objectStore('subjects').delete(key);
      transaction.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });
}

/**
 * Their extension answers nothing any more, so they come last, each spoiling the next. Only in
 * Chromium can its background be brought into them; and Firefox cuts scripts off with their
 * extension.
 */
const LAST: readonly State[] = [
  {
    name: 'could not be told who agrees',
    file: 'depths.html',
    pose: async ({ session, page, hovered }) => {
      const card = await hovered(RUSSIA);
      await breakDatabase(session);
      await clickInCard(page, card, '.depth > summary');
      await waitInCard(page, card, '.depth .notice button', 'Try again');
      return card;
    },
  },
  {
    name: 'could not be filled',
    file: 'links.html',
    pose: async ({ session, page, hovered }) => {
      await hovered(LAVROV);
      await page.keyboard.press('Escape');
      await breakDatabase(session);
      const card = await hovered({ text: 'Bashar al-Assad' });
      await waitInCard(page, card, '.notice', 'can’t be read');
      return card;
    },
  },
  {
    name: 'is still empty',
    file: 'links.html',
    pose: async ({ session, page, hovered }) => {
      await hovered(LAVROV);
      await page.keyboard.press('Escape');
      onTestFinished(await pauseBackground(session));
      const { x, y } = await pointOnMention(page, { text: 'Bashar al-Assad' });
      await page.mouse.move(x, y, { steps: 4 });
      await page.waitForSelector(`${CARD_HOST}:popover-open`);
      const card = await openCard(page, session.name);
      if (!card) throw new Error('the card has gone again');
      await waitInCard(page, card, '[aria-busy="true"]');
      return card;
    },
  },
  {
    name: 'was open when the extension was updated',
    file: 'links.html',
    pose: async ({ session, page, hovered }) => {
      const card = await hovered(LAVROV);
      const { x, y } = await pointOnMention(page, LAVROV);
      // With work of its own to do, the script would find out first and take the card away.
      await untilQuiet(page);
      await session.browser.uninstallExtension(session.extensionId);
      await page.mouse.move(x + 1, y);
      await waitInCard(page, card, '.notice', 'updated');
      return card;
    },
  },
];

describe('axe has nothing to object to, in any look, in a card that', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  afterEach(async () => page.close());

  const states = inject('browserName') === 'chromium' ? [...STATES, ...LAST] : STATES;
  it.each(states)('$name', async ({ file, pose }) => {
    page = await session.visit(file);
    const hovered = (mention: { text: string }) => hover(page, session.name, mention);
    const card = await pose({ session, page, hovered });
    expect(await axeFaultsOf(session, page, card)).toEqual([]);
  });
});
