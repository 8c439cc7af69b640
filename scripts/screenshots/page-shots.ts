import { waitForCard } from '../browser/card.ts';
import { extensionAddress, goToExtensionPage } from '../browser/extension-page.ts';
import type { Shot, Stage } from './shot.ts';

/** The extension's own pages. To add one, add a line that opens it. */
export const PAGE_SHOTS: readonly Shot[] = [
  {
    name: 'welcome',
    pose: async (stage) => {
      await open(stage, '/welcome.html');
      await stage.page.waitForSelector('.name');
      return 'page';
    },
  },
  {
    name: 'welcome-card',
    pose: async (stage) => {
      await open(stage, '/welcome.html');
      await stage.page.hover('.name');
      await waitForCard(stage.page, stage.name);
      return 'window';
    },
  },
];

async function open(stage: Stage, path: `/${string}`): Promise<void> {
  await goToExtensionPage(stage, stage.page, await extensionAddress(stage, path));
}
