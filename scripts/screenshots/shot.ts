import type { Page } from 'puppeteer-core';

import type { Box } from '../browser/card.ts';
import type { Launched } from '../browser/launch.ts';
import type { Look } from './look.ts';

/** Where a shot is taken: a browser with the built extension, with a new tab in the look. */
export interface Stage extends Launched {
  page: Page;
  look: Look;
  /** The address of the demonstration article. */
  article: string;
}

/** One state to take a picture of. */
export interface Shot {
  /** Begins the picture's file name. */
  name: string;
  /**
   * Brings the tab into the state. Resolves to the part of the window to take, or to `window`,
   * or to `page` where what can be scrolled to is to be seen too.
   */
  pose(stage: Stage): Promise<Box | 'window' | 'page'>;
  /** The only looks that it is taken in; all, if absent. */
  looks?: readonly string[];
  /** The only browser that can be brought into this state. */
  only?: Launched['name'];
  /** Whether the browser is of no use for other shots afterwards. */
  spoils?: boolean;
}
