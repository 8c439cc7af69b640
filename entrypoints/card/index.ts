import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { CARD_SLOT, type CreateCard } from '../../components/card/contract.ts';
import { createCard } from './view.ts';

/** The card's code: put into a frame by the background when the content script first needs it. */
export default defineUnlistedScript(() => {
  (globalThis as { [CARD_SLOT]?: CreateCard })[CARD_SLOT] = createCard;
});
