import { failure, success, type Result } from '../../core/protocol/result.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { readCandidates } from '../../data/read-candidates.ts';
import { CorpusSearch } from '../../data/search/corpus-search.ts';
import type { Handlers } from '../../platform/serve.ts';
import { ensureBuiltInPack } from './corpus.ts';
import { keysOf } from './numbering.ts';
import { searchIndexReady } from './search-index.ts';

type Area = Pick<Handlers, 'search:find' | 'search:ready' | 'page:subjects'>;

/** Answers the popup and whoever else searches. */
export function searchHandlers(database: CorpusDatabase): Area {
  const search = new CorpusSearch(() => database.connection());
  return {
    'search:find': (request) => reading(() => search.find(request)),
    'search:ready': () =>
      reading(async () => {
        await ensureBuiltInPack(database);
        await searchIndexReady(database);
        return null;
      }),
    'page:subjects': ({ revision, subjects }) =>
      reading(async () => {
        const keys = await keysOf(database, revision);
        const numbers = new Map(subjects.map((number) => [keys[number] ?? '', number]));
        const known = await readCandidates(database, [...numbers.keys()]);
        return {
          subjects: known.map((each) => ({ ...each, number: numbers.get(each.key) ?? 0 })),
        };
      }),
  };
}

async function reading<T>(read: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await read());
  } catch (error) {
    console.error('On the Record could not read its database', error);
    return failure('database-unavailable', String(error));
  }
}
