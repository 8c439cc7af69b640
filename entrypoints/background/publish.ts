import type { SubjectRow } from '../../core/corpus/rows.ts';
import { spotsOtherwise, spottedSubjects } from '../../core/corpus/spotted.ts';
import { writeIndex } from '../../core/matching/alias-index.ts';
import { compileIndex } from '../../core/matching/compile.ts';
import { compilePageSettings } from '../../core/settings/page-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { inOrder } from '../../data/packs.ts';
import { corpusStamp } from '../../data/search/stamp.ts';
import { loadNumbering, storeIndex, storePageSettings } from '../../platform/index-store.ts';
import { inTurn } from '../../platform/lock.ts';
import { loadSettings, onSettingsChanged } from '../../platform/settings-store.ts';

/**
 * Compiles what pages need of the corpus and of the reader's settings, and stores it where they
 * read it; open pages follow at once. Where nothing differs, nothing is stored.
 */
export function publish(database: CorpusDatabase): Promise<void> {
  // The one that reads last must be the one that stores last.
  return inTurn('publish', async () => {
    const settings = await publishSettings();
    const stamp = await corpusStamp(database);
    const subjects = spottedSubjects(await readSubjects(database), settings);
    const index = compileIndex(subjects);
    const keys = subjects.map(({ key }) => key);
    await storeIndex(writeIndex(index), { revision: index.revision, keys, stamp });
  });
}

/**
 * Publishes where what pages have was made from another corpus: where the background was ended
 * between a change of the corpus and its publishing.
 */
export async function publishIfChanged(database: CorpusDatabase): Promise<void> {
  try {
    const published = await loadNumbering();
    if (published && published.stamp !== (await corpusStamp(database))) await publish(database);
  } catch (error) {
    // Whoever asks for something of the corpus is told.
    console.error('On the Record could not read its database', error);
  }
}

/** By the order of their packs: where a name is that of several subjects, the first come first. */
async function readSubjects(database: CorpusDatabase): Promise<SubjectRow[]> {
  const order = new Map((await inOrder(database)).map(({ id }, place) => [id, place]));
  const rows = await database.subjects.orderBy('key').toArray();
  return rows.sort((a, b) => (order.get(a.pack) ?? 0) - (order.get(b.pack) ?? 0));
}

/**
 * Publishes anew whenever the reader has changed a setting. To be called while the background's
 * script first runs, or a change that wakes it is lost.
 */
export function publishChangedSettings(database: CorpusDatabase): void {
  onSettingsChanged((settings, before) => {
    if (spotsOtherwise(settings, before)) void publish(database);
    else void inTurn('publish', publishSettings);
  }, new AbortController().signal);
}

async function publishSettings(): Promise<Settings> {
  const settings = await loadSettings();
  await storePageSettings(compilePageSettings(settings));
  return settings;
}
