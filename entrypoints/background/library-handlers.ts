import type { Key } from '../../core/corpus/key.ts';
import { parseRoute } from '../../core/library/parse-route.ts';
import { addressOf } from '../../core/library/route.ts';
import type { MessageName } from '../../core/protocol/messages.ts';
import { failure, type Result, success } from '../../core/protocol/result.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { countFor, readDirectory, readTotals } from '../../data/read-directory.ts';
import { readActor, readEvent, readSource, readTopic, readWords } from '../../data/read-library.ts';
import { openLibrary } from '../../platform/library-tab.ts';
import type { Handlers } from '../../platform/serve.ts';
import { ensureBuiltInPack } from './corpus.ts';

/** What the background answers to the library, and to who wants it opened. */
export function libraryHandlers(
  database: CorpusDatabase,
): Pick<Handlers, MessageName & `library:${string}`> {
  /** What is read; that there is nothing under the key, or no database, is told as a failure. */
  async function answer<T>(
    read: () => PromiseLike<T>,
    key?: Key,
  ): Promise<Result<Exclude<T, undefined>>> {
    try {
      await ensureBuiltInPack(database);
      const value = await read();
      return value === undefined
        ? failure('unknown-subject', key)
        : success(value as Exclude<T, undefined>);
    } catch (error) {
      console.error('On the Record could not read its database', error);
      return failure('database-unavailable', String(error));
    }
  }
  return {
    'library:totals': () => answer(() => readTotals(database)),
    'library:directory': ({ list, locale, after }) =>
      answer(() => readDirectory(database, list, locale, after)),
    'library:counts': ({ list, keys }) => answer(() => countFor(database, list, keys)),
    'library:actor': ({ key }) => answer(() => readActor(database, key), key),
    'library:words': ({ key, way, after }) => answer(() => readWords(database, key, way, after)),
    'library:topic': ({ key, stance }) => answer(() => readTopic(database, key, stance), key),
    'library:event': ({ key }) => answer(() => readEvent(database, key), key),
    'library:source': ({ key }) => answer(() => readSource(database, key), key),
    'library:open': async ({ route }) => {
      // Whoever asks, the tab shows a view of the library and nothing else.
      await openLibrary(addressOf(parseRoute(route)));
      return success(null);
    },
  };
}
