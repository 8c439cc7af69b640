import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { ask } from '../../platform/ask.ts';

/**
 * Wakes the background as the popup begins to open, before its own code is there: a search for
 * nothing, which reads next to nothing.
 */
export default defineUnlistedScript(() => {
  void ask('search:find', { text: '', groups: [], most: 1 });
});
