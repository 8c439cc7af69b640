import { browser } from 'wxt/browser';

import { SLOT_NAMES } from '../core/protocol/page-slots.ts';
import type { SenderFrame } from './serve.ts';

/**
 * Calls a method of the cards of a frame, as components/card/contract.ts has them, with JSON values, and
 * gives what it gave; `undefined` where their code is not there. Rejects where the frame has gone.
 */
export async function callCards(
  { tab, frame }: SenderFrame,
  method: 'obey' | 'withdraw' | 'dismiss',
  ...given: string[]
): Promise<unknown> {
  const [called] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    func: callInFrame,
    args: [SLOT_NAMES.cards, method, given],
  });
  return called?.result;
}

/** Runs in the page: stands alone. */
function callInFrame(slot: string, method: string, given: string[]): unknown {
  type Cards = Record<string, (...given: string[]) => unknown> | undefined;
  const cards = (globalThis as unknown as Record<symbol, Cards>)[Symbol.for(slot)];
  return cards?.[method]?.(...given);
}
