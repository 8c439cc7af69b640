import type { ElementHandle, Page } from 'puppeteer-core';

import type { BrowserName } from './browser-name.ts';
import { closedRoot } from './closed-root.ts';
import { pointOnMention, type Mention } from './mentions.ts';
import { CARD_HOST } from './page-names.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An open card. What it says can be read, though its shadow root is closed to the page. */
export class Card {
  readonly root: ElementHandle<ShadowRoot>;

  constructor(root: ElementHandle<ShadowRoot>) {
    this.root = root;
  }

  /** All that is rendered, as a person would copy it. */
  async text(): Promise<string> {
    return await this.root.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>(':scope > :not(style)')]
        .map((element) => element.innerText)
        .join('\n')
        .trim(),
    );
  }

  /** The text of every element that matches, white space collapsed. */
  async texts(selector: string): Promise<string[]> {
    return await this.root.evaluate(
      (root, wanted) =>
        [...root.querySelectorAll(wanted)].map((element) =>
          (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ),
      selector,
    );
  }

  /** The addresses of all links. */
  async links(): Promise<string[]> {
    return await this.root.evaluate((root) =>
      [...root.querySelectorAll('a')].map((anchor) => anchor.href),
    );
  }

  /** Where the card is in the viewport. */
  async box(): Promise<Box> {
    return await this.root.evaluate(({ host }) => {
      const { x, y, width, height } = host.getBoundingClientRect();
      return { x, y, width, height };
    });
  }
}

/** The card that is open now and shows something, or undefined. */
async function openCard(page: Page, name: BrowserName): Promise<Card | undefined> {
  const host = await page.$(CARD_HOST);
  const root = host && (await closedRoot(name, host));
  return root ? new Card(root) : undefined;
}

/** Waits for the card: open, with its content in place of "loading". */
export async function waitForCard(page: Page, name: BrowserName): Promise<Card> {
  await page.waitForSelector(`${CARD_HOST}:popover-open`);
  const card = await openCard(page, name);
  if (!card) throw new Error(`${CARD_HOST} has no shadow root`);
  await page.waitForFunction(
    (root) => root.querySelector('[role], h1, h2, h3') && !root.querySelector('[aria-busy="true"]'),
    {},
    card.root,
  );
  return card;
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(
    (host) => !document.querySelector(`${host}:popover-open`),
    {},
    CARD_HOST,
  );
}

/** Rests the pointer on a mention until its card is there. */
export async function hover(
  page: Page,
  name: BrowserName,
  wanted: Partial<Mention> = {},
): Promise<Card> {
  const { x, y } = await pointOnMention(page, wanted);
  await page.mouse.move(x, y, { steps: 4 });
  return await waitForCard(page, name);
}
