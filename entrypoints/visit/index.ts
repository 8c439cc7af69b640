import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { VISIT_SLOT, type VisitPage } from '../../core/protocol/page-visit.ts';
import { visitPage } from './visit-page.ts';

/** Put into a page by the popup, before it asks whom the page names or goes to a mention. */
export default defineUnlistedScript(() => {
  (globalThis as Record<symbol, unknown>)[Symbol.for(VISIT_SLOT)] = visitPage satisfies VisitPage;
});
