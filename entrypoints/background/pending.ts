import type { CorpusDatabase } from '../../data/database.ts';
import { pieceId } from '../../data/search/pieces.ts';
import { forgetCardSize, storeCardSize } from '../../platform/card-size-store.ts';
import { loadNumbering } from '../../platform/index-store.ts';
import { inTurn } from '../../platform/lock.ts';
import { changeSettingsOnce } from '../../platform/settings-store.ts';
import { forgetSyncState } from '../../platform/sync-store.ts';
import { ensureBuiltInPack } from './corpus.ts';
import { publishIfChanged } from './publish.ts';

/**
 * Makes the changes of the settings that belong to changes of the corpus. Ended anywhere, it can be
 * done again: each change is made once, and what the reader has changed since stays.
 */
export function settlePending({ pending }: CorpusDatabase): Promise<void> {
  return inTurn('pending', async () => {
    for (const { order, token, settings, cardSize } of await pending.orderBy('order').toArray()) {
      // Not while settings are sent: those that are erased here must not be reset elsewhere.
      await inTurn('sync', () =>
        changeSettingsOnce(settings, token, async () => {
          if (settings === null) await forgetSyncState();
          if (cardSize) await storeCardSize(cardSize);
          if (cardSize === null) await forgetCardSize();
        }),
      );
      if (order !== undefined) await pending.delete(order);
    }
  });
}

/**
 * Ends what a background was ended in the middle of. Where something has been published of a
 * database that nothing was ever written to, the browser has cleared it: the pack that comes with
 * the extension comes back.
 */
export async function finishInterrupted(database: CorpusDatabase): Promise<void> {
  try {
    await settlePending(database);
    if ((await isUntouched(database)) && (await loadNumbering())) await ensureBuiltInPack(database);
    await publishIfChanged(database);
  } catch (error) {
    // Whoever asks for something of the corpus is told.
    console.error('On the Record could not read its database', error);
  }
}

/** Each change of the corpus says so of the index: see `outdateIndex`. Asked at each start, so of one row. */
async function isUntouched({ search }: CorpusDatabase): Promise<boolean> {
  return (await search.get(pieceId('change'))) === undefined;
}
