import { untilQuiet } from '../bench/quiet.ts';
import { hover, openCard, waitForCard, type Box, type Card } from '../browser/card.ts';
import { pressShortcut } from '../browser/commands.ts';
import { pointOnMention, type Mention } from '../browser/mentions.ts';
import { CARD_HOST } from '../browser/page-names.ts';
import { LOOKS } from './look.ts';
import { breakDatabase, pauseBackground } from './background-states.ts';
import type { Shot, Stage } from './shot.ts';

const LAVROV = { text: 'Sergei Lavrov', within: 'lavrov' };
const KERRY = { text: 'John Kerry' };

/** The card's states. To add one, add a line that brings the page into it. */
export const CARD_SHOTS: readonly Shot[] = [
  { name: 'card-person', pose: async (stage) => around(stage, await opened(stage, LAVROV)) },
  {
    name: 'card-event',
    pose: async (stage) =>
      around(stage, await opened(stage, { text: 'Geneva Communiqué', within: 'must-assad-leave' })),
  },
  {
    name: 'card-organisation',
    pose: async (stage) =>
      around(
        stage,
        await opened(stage, { text: 'Syrian National Coalition', within: 'who-comes' }),
      ),
  },
  {
    name: 'card-state',
    pose: async (stage) =>
      around(stage, await opened(stage, { text: 'Moscow', within: 'must-assad-leave' })),
  },
  {
    name: 'card-more-topics',
    pose: async (stage) => {
      const card = await opened(stage, LAVROV);
      await card.root.evaluate((root) => {
        for (const details of root.querySelectorAll('details')) details.open = true;
      });
      await stage.page.waitForFunction(
        (root) => root.querySelector('.standing') && !root.querySelector('[aria-busy="true"]'),
        {},
        card.root,
      );
      return around(stage, card);
    },
  },
  {
    name: 'card-pinned',
    pose: async (stage) => {
      const card = await opened(stage, LAVROV);
      const pin = await card.root.$('.pin');
      await pin?.click();
      await card.root.waitForSelector('.frame.pinned');
      return 'window';
    },
  },
  {
    name: 'card-pinned-several',
    // On a narrow screen one would lie over the other.
    looks: LOOKS.map(({ name }) => name).filter((name) => name !== 'narrow'),
    pose: async (stage) => {
      const { page, name } = stage;
      const first = await opened(stage, LAVROV);
      await first.root.$eval('.pin', (pin) => (pin as HTMLElement).click());
      await first.root.waitForSelector('.frame.pinned');
      // The first makes way: its place is over what the second is about.
      const [grip, corner] = await Promise.all([
        first.root.$eval('.grip', (each) => each.getBoundingClientRect().toJSON() as DOMRect),
        first.root.$eval('.frame', (each) => each.getBoundingClientRect().toJSON() as DOMRect),
      ]);
      await page.mouse.move(grip.x + 20, grip.y + 10);
      await page.mouse.down();
      await page.mouse.move(grip.x + 20 + (20 - corner.x), grip.y + 10 + (20 - corner.y), {
        steps: 4,
      });
      await page.mouse.up();
      await hover(page, name, { text: 'Moscow', within: 'must-assad-leave' });
      await first.root.$eval('.frame:not(.pinned, [hidden]) .pin', (pin) =>
        (pin as HTMLElement).click(),
      );
      await page.waitForFunction(
        (root) => root.querySelectorAll('.pinned').length === 2,
        {},
        first.root,
      );
      return 'window';
    },
  },
  {
    name: 'card-keyboard',
    pose: async (stage) => {
      const { page, name, article } = stage;
      await page.goto(article);
      await pointOnMention(page);
      await pressShortcut(stage, page, 'next-mention');
      await waitForCard(page, name);
      await pressShortcut(stage, page, 'open-card');
      return around(stage, await waitForCard(page, name));
    },
  },
  {
    name: 'card-loading',
    only: 'chromium',
    spoils: true,
    pose: async (stage) => {
      await opened(stage, LAVROV);
      await stage.page.keyboard.press('Escape');
      await pauseBackground(stage);
      return around(stage, await opening(stage, KERRY));
    },
  },
  {
    name: 'card-failed',
    only: 'chromium',
    spoils: true,
    pose: async (stage) => {
      await opened(stage, LAVROV);
      await stage.page.keyboard.press('Escape');
      await breakDatabase(stage);
      return around(stage, await hover(stage.page, stage.name, KERRY));
    },
  },
  {
    name: 'card-updated',
    only: 'chromium',
    spoils: true,
    pose: async (stage) => {
      const card = await opened(stage, LAVROV);
      const { x, y } = await pointOnMention(stage.page, LAVROV);
      // With work of its own to do, the script would find out first and take the card away.
      await untilQuiet(stage.page);
      await stage.browser.uninstallExtension(stage.extensionId);
      await stage.page.mouse.move(x + 1, y);
      await stage.page.waitForFunction((root) => root.querySelector('output'), {}, card.root);
      return around(stage, card);
    },
  },
];

/** The article with the card of a mention. */
export async function opened(stage: Stage, mention: Partial<Mention>): Promise<Card> {
  const { page, name, article } = stage;
  await page.goto(article);
  // Only what is near the viewport is underlined.
  if (mention.within) await page.$eval(`#${mention.within}`, (element) => element.scrollIntoView());
  return hover(page, name, mention);
}

/** The card as soon as it is open, whatever it says. */
async function opening({ page, name }: Stage, mention: Partial<Mention>): Promise<Card> {
  const { x, y } = await pointOnMention(page, mention);
  await page.mouse.move(x, y, { steps: 4 });
  await page.waitForSelector(`${CARD_HOST}:popover-open`);
  const card = await openCard(page, name);
  if (!card) throw new Error('the card has gone again');
  return card;
}

/** The card and what is near it of the page; the whole window where it is narrow. */
export async function around({ look }: Stage, card: Card): Promise<Box | 'window'> {
  if (look.name === 'narrow') return 'window';
  const { x, y, width, height } = await card.box();
  const margin = 40;
  const left = Math.max(0, x - margin);
  const top = Math.max(0, y - margin);
  return {
    x: left,
    y: top,
    width: Math.min(look.width, x + width + margin) - left,
    height: Math.min(look.height, y + height + margin) - top,
  };
}
