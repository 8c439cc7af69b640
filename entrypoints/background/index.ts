import { defineBackground } from 'wxt/utils/define-background';

import { CorpusDatabase } from '../../data/database.ts';
import { injectIntoOpenTabs } from '../../platform/inject.ts';
import {
  onBrowserStart,
  onFirstInstalled,
  onInstalledOrUpdated,
} from '../../platform/lifecycle.ts';
import { openOwnTab } from '../../platform/own-tab.ts';
import { onSelectionChosen } from '../../platform/selection-menu.ts';
import { serve } from '../../platform/serve.ts';
import { onSettingsChanged } from '../../platform/settings-store.ts';
import { keepBadge } from './badge.ts';
import { passCommandsOn } from './commands.ts';
import { loadBuiltInPack } from './corpus.ts';
import { handlersFor } from './handlers.ts';
import { lookUp, offerLookUp } from './look-up.ts';
import { finishInterrupted } from './pending.ts';
import { publishChangedSettings } from './publish.ts';
import { searchIndexReady } from './search-index.ts';
import { keepSynced, synchronize } from './sync.ts';

export default defineBackground(() => {
  const database = new CorpusDatabase();
  serve(handlersFor(database));
  passCommandsOn();
  publishChangedSettings(database);
  void finishInterrupted(database);
  keepSynced();

  onFirstInstalled(() => openOwnTab('/welcome.html'));
  onInstalledOrUpdated(async () => {
    await loadBuiltInPack(database);
    await injectIntoOpenTabs();
    await keepBadge();
    await searchIndexReady(database);
  });
  onSelectionChosen(lookUp);
  onInstalledOrUpdated(offerLookUp);
  onBrowserStart(offerLookUp);
  onSettingsChanged(() => {
    void keepBadge();
    void offerLookUp();
  }, new AbortController().signal);
  onBrowserStart(async () => {
    await loadBuiltInPack(database);
    await synchronize();
    await searchIndexReady(database);
  });
});
