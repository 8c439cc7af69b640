import type { StyleEngine } from '../../core/cite/cite.ts';

/**
 * The property of the global object under which the script that writes citations by manuals is
 * found: in the extension's own world of a page, which the page can't see, or in its own popup.
 */
export const CITE_SLOT = Symbol.for('otr:cite');

/** A global object that may have it. */
export interface CiteSlot {
  [CITE_SLOT]?: StyleEngine;
}
