import {
  CARD_SLOT,
  PAGE_SLOT,
  type RunningCards,
  type RunningScript,
} from '../../components/card/contract.ts';
import { inReadingOrder } from '../../components/card/reading-order.ts';
import type { VisitPage } from '../../core/protocol/page-visit.ts';

export const visitPage: VisitPage = (target) => {
  const world = globalThis as { [CARD_SLOT]?: RunningCards; [PAGE_SLOT]?: RunningScript };
  const script = world[PAGE_SLOT];
  if (!script?.alive()) return { status: 'absent' };
  const page = script.page();
  if (!page) return { status: 'reading' };
  // Of an open one nobody can say whom it names.
  const mentions = inReadingOrder(page.all.filter(({ open }) => !open));
  if (target) {
    const { at, subject } = target;
    const wanted =
      mentions[at]?.subject === subject
        ? mentions[at]
        : mentions.find((mention) => mention.subject === subject);
    if (wanted) world[CARD_SLOT]?.goTo(wanted);
  }
  const { revision, wait } = page;
  const late = wait >= 1_000;
  return { status: 'read', revision, subjects: mentions.map(({ subject }) => subject), late };
};
