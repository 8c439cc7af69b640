import type { KeptPack } from '../core/backup/backup.ts';
import { type AddedPacks, addedBy } from './added-packs.ts';
import type { CorpusDatabase, PendingChoices } from './database.ts';
import { bringIn } from './import-pack.ts';
import { readPack, samePack } from './read-pack.ts';

/** What became of the packs of a file, by their titles. */
interface Arrived {
  /** Those that are here now, as the file has them, in the place of no other. */
  imported: string[];
  /** Those that were here and are others now, or are turned on or off by the file. */
  replaced: string[];
  /** Those that are here in a newer revision than the file's, and have stayed. */
  kept: string[];
}

interface Outcome {
  arrived: Arrived;
  /** Set where the packs' subjects came behind all others. */
  added: AddedPacks | undefined;
}

/**
 * Brings in what a file holds, all of it or nothing; the packs come after those that are there, and
 * what the reader has chosen is pending. To bring back what was there before, older revisions too
 * take the place of newer ones.
 */
export function bringInAll(
  database: CorpusDatabase,
  packs: readonly (Pick<KeptPack, 'pack'> & Partial<KeptPack>)[],
  choices?: PendingChoices,
  back = false,
): Promise<Outcome> {
  const ids = packs.map(({ pack }) => pack.pack.id);
  return database.transaction('rw', database.tables, async () => {
    if (choices) await database.pending.add({ token: crypto.randomUUID(), ...choices });
    const arrived: Arrived = { imported: [], replaced: [], kept: [] };
    const added = await addedBy(database, ids, async () => {
      for (const { pack, enabled } of packs) {
        const { title, revision } = pack.pack;
        const there = await database.packs.get(pack.pack.id);
        if (there && there.metadata.revision > revision && !back) {
          arrived.kept.push(there.metadata.title);
          continue;
        }
        const replaced =
          there &&
          ((enabled ?? there.enabled) !== there.enabled ||
            !samePack(await readPack(database, there), pack));
        if (replaced) arrived.replaced.push(there.metadata.title);
        else arrived.imported.push(title);
        await bringIn(database, pack, { back, ...(enabled === undefined ? {} : { enabled }) });
      }
    });
    return { arrived, added };
  });
}
