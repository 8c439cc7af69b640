import { validatePack } from '../../core/pack/validate.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { importPack } from '../../data/import-pack.ts';
import { readPackagedJson } from '../../platform/packaged-file.ts';
import { publish } from './publish.ts';

/** The pack that comes with the extension; the build puts its folder into one file. */
const BUILT_IN_PACK = '/packs/syria-talks.json';

/**
 * Brings the built-in pack into the database and compiles the index that pages spot names
 * with. Doing it again changes nothing.
 */
export async function loadBuiltInPack(database: CorpusDatabase): Promise<void> {
  const validated = validatePack(await readPackagedJson(BUILT_IN_PACK));
  if (!validated.ok) {
    // The build's tests hold the built-in pack to its schema: this is a broken build.
    throw new Error(`The built-in pack is invalid: ${JSON.stringify(validated.problems)}`);
  }
  await importPack(database, validated.pack);
  await publish(database);
}

/** Loads it where the database is empty: not filled yet, or cleared by the browser meanwhile. */
export async function ensureBuiltInPack(database: CorpusDatabase): Promise<void> {
  if ((await database.packs.count()) === 0) await loadBuiltInPack(database);
}
