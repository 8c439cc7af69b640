import type { SubjectRow } from '../../core/corpus/rows.ts';
import { spotsOtherwise, spotStamp, spottedSubjects } from '../../core/corpus/spotted.ts';
import { readIndex, writeIndex } from '../../core/matching/alias-index.ts';
import { compileIndex, type NamedSubject } from '../../core/matching/compile.ts';
import { type Extensible, extendIndex, groundOf } from '../../core/matching/extend.ts';
import { compilePageSettings } from '../../core/settings/page-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { AddedPacks } from '../../data/added-packs.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { inOrder } from '../../data/pack-order.ts';
import { corpusStamp } from '../../data/search/stamp.ts';
import {
  loadIndex,
  loadNumbering,
  storeIndex,
  storePageSettings,
} from '../../platform/index-store.ts';
import { inTurn } from '../../platform/lock.ts';
import { loadSettings, onSettingsChanged } from '../../platform/settings-store.ts';

/**
 * Compiles what pages need of the corpus and of the reader's settings, and stores it where they
 * read it; open pages follow at once. Where nothing differs, nothing is stored. Where the corpus
 * was changed by packs that came behind the others, only their subjects are read.
 */
export function publish(database: CorpusDatabase, added?: AddedPacks): Promise<void> {
  // The one that reads last must be the one that stores last.
  return inTurn('publish', async () => {
    const settings = await publishSettings();
    const stamp = stampOf(await corpusStamp(database), settings);
    if (added && (await publishAdded(database, added, settings, stamp))) return;
    const subjects = spottedSubjects(await readSubjects(database), settings);
    const compiled = { index: compileIndex(subjects), ground: groundOf(subjects) };
    await store(compiled, keysOf(subjects), stamp);
  });
}

/**
 * Adds the subjects of the packs to the index that is stored, if that was made from the corpus as
 * it was before they came, and is now as it was after that; else tells that it has not.
 */
async function publishAdded(
  database: CorpusDatabase,
  { before, after, packs }: AddedPacks,
  settings: Settings,
  stamp: string,
): Promise<boolean> {
  const numbering = await loadNumbering();
  if (stampOf(after, settings) !== stamp || numbering?.stamp !== stampOf(before, settings)) {
    return false;
  }
  const bytes = await loadIndex();
  const index = bytes && readIndex(bytes);
  if (index?.revision !== numbering.revision) return false;
  const rows: SubjectRow[] = [];
  for (const pack of packs) {
    rows.push(...(await database.subjects.where('pack').equals(pack).sortBy('key')));
  }
  const subjects = spottedSubjects(rows, settings);
  const extended = extendIndex({ index, ground: numbering.ground }, subjects);
  if (!extended) return false;
  await store(extended, [...numbering.keys, ...keysOf(subjects)], stamp);
  return true;
}

async function store({ index, ground }: Extensible, keys: string[], stamp: string): Promise<void> {
  await storeIndex(writeIndex(index), { revision: index.revision, keys, stamp, ground });
}

function keysOf(subjects: readonly NamedSubject[]): string[] {
  return subjects.map(({ key }) => key);
}

/** Which corpus an index is made from, and what of it. */
function stampOf(corpus: string, settings: Settings): string {
  return JSON.stringify([corpus, spotStamp(settings)]);
}

/**
 * Publishes where what pages have was made from another corpus or other settings: where the
 * background was ended between a change of these and its publishing.
 */
export async function publishIfChanged(database: CorpusDatabase): Promise<void> {
  const settings = await inTurn('publish', publishSettings);
  const published = (await loadNumbering())?.stamp;
  // Before the first pack is there, there is nothing to publish.
  if (published === undefined && (await database.packs.count()) === 0) return;
  if (published !== stampOf(await corpusStamp(database), settings)) await publish(database);
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
