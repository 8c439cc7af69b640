import { hover, waitForCard, type Card } from '../browser/card.ts';
import { around, opened } from './card-shots.ts';
import type { Shot, Stage } from './shot.ts';

const LAVROV = { text: 'Sergei Lavrov', within: 'lavrov' };

/** What a card says where it has little to show, and in answer to what the reader does. */
export const ANSWER_SHOTS: readonly Shot[] = [
  {
    name: 'card-choice',
    pose: async (stage) => told(stage, 'Geneva talks', 'Diplomats prepared for the Geneva talks.'),
  },
  {
    name: 'card-chosen',
    pose: async (stage) => {
      await told(stage, 'Geneva talks', 'Diplomats prepared for the Geneva talks.');
      return pressedOn(stage, await waitForCard(stage.page, stage.name), '.candidate', '.back');
    },
  },
  {
    name: 'card-nothing',
    pose: async (stage) =>
      told(stage, 'Staffan de Mistura', 'The envoy, Staffan de Mistura, said nothing.'),
  },
  {
    name: 'card-meaning',
    pose: async (stage) => {
      const card = await opened(stage, LAVROV);
      const verbatim = await card.root.waitForSelector('.lead .verbatim');
      await verbatim?.hover();
      await card.root.waitForSelector('.lead .meaning:popover-open');
      return around(stage, card);
    },
  },
  {
    name: 'card-copied',
    pose: async (stage) => pressed(stage, '.lead .copying > button', '.lead .outcome'),
  },
  {
    name: 'card-refused',
    // Firefox lets nobody forbid it.
    only: 'chromium',
    pose: async (stage) => {
      const card = await opened(stage, LAVROV);
      await forbidCopying(stage);
      return pressedOn(stage, card, '.lead .copying > button', '.lead textarea');
    },
  },
  {
    name: 'card-changed',
    pose: async (stage) => {
      const { page, name, article } = stage;
      await page.goto(article);
      await page.$eval('meta[property="article:published_time"]', (date) =>
        date.setAttribute('content', '2013-03-01'),
      );
      await page.$eval('#must-assad-leave', (paragraph) => paragraph.scrollIntoView());
      const card = await hover(page, name, { text: 'Moscow', within: 'must-assad-leave' });
      await card.root.waitForSelector('.change');
      return around(stage, card);
    },
  },
  {
    name: 'card-reported',
    pose: async (stage) => pressed(stage, '.report > button', '.report .outcome'),
  },
];

/** The card of a name with the answer to a press of one of its buttons. */
async function pressed(stage: Stage, button: string, answer: string): ReturnType<Shot['pose']> {
  return pressedOn(stage, await opened(stage, LAVROV), button, answer);
}

async function pressedOn(
  stage: Stage,
  card: Card,
  button: string,
  answer: string,
): ReturnType<Shot['pose']> {
  const found = await card.root.waitForSelector(button);
  await found?.click();
  await card.root.waitForSelector(answer);
  return around(stage, card);
}

/** Has nothing of the page reach the clipboard, as a strict page and a strict browser do. */
async function forbidCopying({ browser, page }: Stage): Promise<void> {
  const permission = { permission: { name: 'clipboard-write' }, state: 'denied' } as const;
  await browser.defaultBrowserContext().setPermission(new URL(page.url()).origin, permission);
  await page.evaluate(() =>
    addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
}

/** The card of a name in a paragraph that is put above the article's others. */
async function told(stage: Stage, text: string, paragraph: string): ReturnType<Shot['pose']> {
  const { page, name, article } = stage;
  await page.goto(article);
  await page.evaluate((words) => {
    const told = document.createElement('p');
    told.id = 'told';
    told.textContent = words;
    document.querySelector('#lavrov')?.before(told);
    told.scrollIntoView();
  }, paragraph);
  return around(stage, await hover(page, name, { text, within: 'told' }));
}
