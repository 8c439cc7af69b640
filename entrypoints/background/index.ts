import { defineBackground } from 'wxt/utils/define-background';

import { CorpusDatabase } from '../../data/database.ts';
import { injectIntoOpenTabs } from '../../platform/inject.ts';
import { onBrowserStart, onInstalledOrUpdated } from '../../platform/lifecycle.ts';
import { serve } from '../../platform/serve.ts';
import { loadBuiltInPack } from './corpus.ts';
import { handlersFor } from './handlers.ts';
import { searchIndexReady } from './search-index.ts';

export default defineBackground(() => {
  const database = new CorpusDatabase();
  serve(handlersFor(database));

  onInstalledOrUpdated(async () => {
    await loadBuiltInPack(database);
    await injectIntoOpenTabs();
    await searchIndexReady(database);
  });
  onBrowserStart(async () => {
    await loadBuiltInPack(database);
    await searchIndexReady(database);
  });
});
