import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import {
  CARD_SLOT,
  PAGE_SLOT,
  type RunningCards,
  type RunningScript,
} from '../../components/card/contract.ts';
import { FrameCards } from './frame-cards.ts';

/**
 * Put into a frame by the background when the pointer first comes upon a mention there, or at the
 * first keyboard shortcut, whichever comes first.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [CARD_SLOT]?: RunningCards; [PAGE_SLOT]?: RunningScript };
  const script = world[PAGE_SLOT];
  if (!script?.alive()) return;
  // Both may bring it in at once; and a newer content script needs cards of its own.
  if (world[CARD_SLOT]?.script !== script) world[CARD_SLOT] = new FrameCards(script);
  const first = script.first?.();
  script.first = undefined;
  if (first) world[CARD_SLOT].begin(first);
});
