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
    Object.assign(known, news);
    // Before the settings themselves, or what has come would seem to be changed here.
    await storeSyncState({ known });
    if (Object.keys(news).length > 0) await changeSettings(settingsOf(news));

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
