import type { ElementHandle, Frame, Page } from 'puppeteer-core';

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
    return this.root.evaluate((root) =>
      [...root.children]
        .map((element) => (element instanceof HTMLElement ? element.innerText : ''))
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

  /** The verbatim quotes: each with its key in the corpus and its words, white space and all. */
  async quotes(): Promise<{ key: string; words: string }[]> {
    return this.root.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('[data-quote]')].map(({ dataset, textContent }) => ({
        key: dataset['quote'] ?? '',
        words: textContent,
      })),
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
    return this.root.evaluate(({ firstElementChild }) => {
      const { x, y, width, height } = firstElementChild?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
  }
}

/** The card that is open now and shows something, or undefined. */
export async function openCard(page: Page, name: BrowserName): Promise<Card | undefined> {
  const host = await page.$(CARD_HOST);
  const root = host && (await closedRoot(name, host));
  return root ? new Card(root) : undefined;
}

/** Waits for the card: open, placed, visible, with its content in place of "loading". */
export async function waitForCard(page: Page, name: BrowserName): Promise<Card> {
  await page.waitForSelector(`${CARD_HOST}:popover-open`);
  const card = await openCard(page, name);
  if (!card) throw new Error(`${CARD_HOST} has no shadow root`);
  await page.waitForFunction(
    ({ firstElementChild: frame }) =>
      frame instanceof HTMLElement &&
      !frame.hidden &&
      frame.innerText.trim() !== '' &&
      !frame.querySelector('[aria-busy="true"]'),
    {},
    card.root,
  );
  return card;
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page | Frame): Promise<void> {
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
