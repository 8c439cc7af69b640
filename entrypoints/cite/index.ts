import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { CITE_SLOT, type CiteSlot } from '../../components/card/cite-contract.ts';
import { citeByManual } from './engine.ts';

/**
 * Put into a frame by the background, and into the popup by itself, when a reader first copies a
 * citation in such a style there.
 */
export default defineUnlistedScript(() => {
  (globalThis as CiteSlot)[CITE_SLOT] = citeByManual;
});
