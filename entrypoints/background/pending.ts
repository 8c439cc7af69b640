import type { CorpusDatabase } from '../../data/database.ts';
import { inTurn } from '../../platform/lock.ts';
import { changeSettingsOnce } from '../../platform/settings-store.ts';
import { publishIfChanged } from './publish.ts';

/**
 * Makes the changes of the settings that belong to changes of the corpus. Ended anywhere, it can be
 * done again: each change is made once, and what the reader has changed since stays.
 */
export function settlePending({ pending }: CorpusDatabase): Promise<void> {
  return inTurn('pending', async () => {
    for (const { order, token, settings } of await pending.orderBy('order').toArray()) {
      await changeSettingsOnce(settings, token);
      if (order !== undefined) await pending.delete(order);
    }
  });
}

/** Ends what a background was ended in the middle of. */
export async function finishInterrupted(database: CorpusDatabase): Promise<void> {
  try {
    await settlePending(database);
    await publishIfChanged(database);
  } catch (error) {
    // Whoever asks for something of the corpus is told.
    console.error('On the Record could not read its database', error);
  }
}
