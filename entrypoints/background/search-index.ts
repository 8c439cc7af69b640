import type { CorpusDatabase } from '../../data/database.ts';
import { buildIndex } from '../../data/search/build-index.ts';
import { indexIsRight } from '../../data/search/stamp.ts';

/** The builds under way; one for all who wait for it. */
const builds = new WeakMap<CorpusDatabase, Promise<void>>();

/** Resolves when the search index is one of the corpus as it is; makes it anew where it is not. */
export function searchIndexReady(database: CorpusDatabase): Promise<void> {
  const running = builds.get(database);
  if (running) return running;
  const build = makeReady(database).finally(() => builds.delete(database));
  builds.set(database, build);
  return build;
}

/** Begins to make it so, for whoever searches next. Nobody waits: who does is told of an error. */
export function beginSearchIndex(database: CorpusDatabase): void {
  searchIndexReady(database).catch((error: unknown) => {
    console.error('On the Record could not make its search index', error);
  });
}

async function makeReady(database: CorpusDatabase): Promise<void> {
  while (!(await indexIsRight(database))) await buildIndex(database);
}
