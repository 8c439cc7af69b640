import type { Pack } from '../../core/pack/pack.ts';
import { validatePack } from '../../core/pack/validate.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { importPack } from '../../data/import-pack.ts';
import { readPackagedJson } from '../../platform/packaged-file.ts';
import { publish } from './publish.ts';

/** The pack that comes with the extension; the build puts its folder into one file. */
const BUILT_IN_PACK = 'syria-talks';

/**
 * Brings the built-in pack into the database, unless the reader has removed it, and compiles the
 * index that pages spot names with. Doing it again changes nothing, and a pack of that name and revision
 * which the reader has imported stays.
 */
export async function loadBuiltInPack(database: CorpusDatabase): Promise<void> {
  if (!(await builtInRemoved(database))) {
    const pack = await readBuiltInPack();
    const installed = await database.packs.get(pack.pack.id);
    if (!installed || installed.metadata.revision < pack.pack.revision) {
      await importPack(database, pack);
    }
  }
  await publish(database);
}

/** Brings the built-in pack back into the database though the reader has removed it. */
export async function restoreBuiltInPack(database: CorpusDatabase): Promise<void> {
  await importPack(database, await readBuiltInPack());
}

/** Whether the reader has removed the pack that comes with the extension. */
export async function builtInRemoved({ removed }: CorpusDatabase): Promise<boolean> {
  return (await removed.get(BUILT_IN_PACK)) !== undefined;
}

/** Loads it where the database is empty: not filled yet, or cleared by the browser meanwhile. */
export async function ensureBuiltInPack(database: CorpusDatabase): Promise<void> {
  if ((await database.packs.count()) === 0) await loadBuiltInPack(database);
}

async function readBuiltInPack(): Promise<Pack> {
  const validated = validatePack(await readPackagedJson(`/packs/${BUILT_IN_PACK}.json`));
  if (validated.ok) return validated.pack;
  // The build's tests hold the built-in pack to its schema: this is a broken build.
  throw new Error(`The built-in pack is invalid: ${JSON.stringify(validated.problems)}`);
}
