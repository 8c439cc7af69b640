import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { CARD_SLOT, type StartHovering } from '../../components/card/contract.ts';
import { startHovering } from './hover.ts';

/** Put into a frame by the background when the pointer first comes upon a mention there. */
export default defineUnlistedScript(() => {
  (globalThis as { [CARD_SLOT]?: StartHovering })[CARD_SLOT] = startHovering;
});
