import type { Card } from '../browser/card.ts';
import { breakDatabase } from './background-states.ts';
import { around, opened } from './card-shots.ts';
import type { Shot, Stage } from './shot.ts';

const RUSSIA = { text: 'Moscow', within: 'must-assad-leave' };
const KERRY = { text: 'John Kerry' };

/** What is one action away on a card. */
export const DEPTH_SHOTS: readonly Shot[] = [
  {
    name: 'depth-topic',
    pose: async (stage) => {
      const card = await opened(stage, RUSSIA);
      await open(stage, card, '.depth', '.standing');
      return around(stage, card);
    },
  },
  {
    name: 'depth-topics',
    pose: async (stage) => {
      const card = await opened(stage, RUSSIA);
      await open(stage, card, '.more-topics', '.timeline');
      return around(stage, card);
    },
  },
  {
    name: 'depth-visited',
    pose: async (stage) => {
      const card = await opened(stage, RUSSIA);
      await open(stage, card, '.depth', '.standing button');
      await card.root.evaluate((root) =>
        root.querySelector<HTMLElement>('.standing button')?.click(),
      );
      await untilThere(stage, card, '.visited .kind');
      return around(stage, card);
    },
  },
  {
    name: 'depth-failed',
    only: 'chromium',
    spoils: true,
    pose: async (stage) => {
      const card = await opened(stage, RUSSIA);
      await breakDatabase(stage);
      await open(stage, card, '.depth', '.notice button');
      return around(stage, card);
    },
  },
  {
    name: 'depth-quotes',
    pose: async (stage) => {
      const card = await opened(stage, KERRY);
      await open(stage, card, '.all-quotes', '.filter button');
      await card.root.evaluate((root) =>
        root.querySelector<HTMLElement>('.filter button:nth-child(2)')?.click(),
      );
      await open(stage, card, '.all-quotes .styles', 'fieldset');
      return around(stage, card);
    },
  },
];

/** Opens what is closed, waits for what comes with it, and brings it into view. */
async function open(stage: Stage, card: Card, details: string, content: string): Promise<void> {
  await card.root.evaluate((root, wanted) => {
    const found = root.querySelector<HTMLDetailsElement>(wanted);
    if (found) found.open = true;
  }, details);
  await untilThere(stage, card, `${details} ${content}`);
  await card.root.evaluate(
    (root, wanted) => root.querySelector(wanted)?.scrollIntoView({ block: 'start' }),
    details,
  );
}

async function untilThere({ page }: Stage, { root }: Card, selector: string): Promise<void> {
  await page.waitForFunction(
    (tree, wanted) => tree.querySelector(wanted) !== null,
    {},
    root,
    selector,
  );
}
