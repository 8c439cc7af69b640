import { changedElsewhere, changedHere, settingsOf } from '../../core/settings/synced.ts';
import { inTurn } from '../../platform/lock.ts';
import {
  changeSettings,
  loadSettings,
  loadStoredSettings,
  onSettingsChanged,
} from '../../platform/settings-store.ts';
import {
  loadSyncState,
  onFieldsReceived,
  receiveFields,
  sendField,
  storeSyncState,
} from '../../platform/sync-store.ts';

/**
 * Takes settings to the reader's other computers and brings theirs, where the reader wants it. To
 * be called while the background's script first runs.
 */
export function keepSynced(): void {
  onFieldsReceived(() => void synchronize());
  onSettingsChanged(() => void synchronize(), new AbortController().signal);
}

/** What others have changed counts first; then what was changed here is sent. */
export function synchronize(): Promise<void> {
  return inTurn('sync', async () => {
    if (!(await loadSettings()).sync) return;
    const { known } = await loadSyncState();
    const news = changedElsewhere(known, await receiveFields());
    // Before it is known: ended in between, it comes again. Otherwise the settings as they were
    // would seem to be changed here, and go to the others.
    if (Object.keys(news).length > 0) await changeSettings(settingsOf(news));
    Object.assign(known, news);
    await storeSyncState({ known });

    const { changed } = await loadStoredSettings();
    const unsent: string[] = [];
    for (const [name, field] of Object.entries(changedHere(known, changed, Date.now()))) {
      if (!field) continue;
      try {
        await sendField(name, field);
        known[name] = field;
      } catch (error) {
        // The settings page says so: most often a list of sites is too long for the browser.
        unsent.push(`${name}: ${String(error)}`);
      }
    }
    await storeSyncState(unsent.length > 0 ? { known, failed: unsent.join('; ') } : { known });
  });
}
