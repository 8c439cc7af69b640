import { browser } from 'wxt/browser';

import { SLOT_NAMES, type PageCommand } from '../core/protocol/page-slots.ts';
import { frameReports } from './frame-reports.ts';
import { injectCard } from './inject.ts';

/**
 * Has the cards of a tab obey a command: in the frame that the keyboard is in, else in the first
 * that names somebody. Brings their code there before, where it is not yet. A tab without names
 * does nothing.
 */
export async function commandTab(tab: number, command: PageCommand): Promise<void> {
  const reports = await frameReports(tab);
  const naming = reports
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => Number(b.focused) - Number(a.focused) || a.frame - b.frame);
  const [chosen] = naming;
  if (!chosen) return;
  await injectCard({ tab, frame: chosen.frame });
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [chosen.frame] },
    func: obeyInFrame,
    args: [SLOT_NAMES.cards, command],
  });
}

/** Runs in the page: stands alone. */
function obeyInFrame(slot: string, command: string): void {
  interface Cards {
    obey(command: string): void;
  }
  const cards = (globalThis as unknown as Record<symbol, Cards | undefined>)[Symbol.for(slot)];
  cards?.obey(command);
}
