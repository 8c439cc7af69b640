import { failure, success } from '../../core/protocol/result.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { readFacts } from '../../data/read-facts.ts';
import type { Handlers } from '../../platform/serve.ts';
import { badgeHandlers } from './badge.ts';
import { candidateHandlers } from './candidate-handlers.ts';
import { CARD_HANDLERS } from './card-handlers.ts';
import { ensureBuiltInPack } from './corpus.ts';
import { KEY_HANDLERS } from './key-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { keysOf } from './numbering.ts';
import { packHandlers } from './pack-handlers.ts';
import { readerPreferences } from './preferences.ts';
import { searchHandlers } from './search-handlers.ts';
import { depthHandlers } from './depth-handlers.ts';

/**
 * What the background answers. Between two messages it keeps nothing that it could not do without:
 * the open database, catalogues that were read, long texts while they are handed over.
 */
export function handlersFor(database: CorpusDatabase): Handlers {
  return {
    ...CARD_HANDLERS,
    ...KEY_HANDLERS,
    ...candidateHandlers(database),
    ...badgeHandlers,
    ...searchHandlers(database),
    ...packHandlers(database),
    'mention:facts': async ({ revision, subject, beside }) => {
      try {
        const keys = await keysOf(database, revision);
        const key = keys[subject];
        const facts = key === undefined ? undefined : await readFacts(database, key);
        if (!facts) return failure('unknown-subject', key);
        return success({ facts, beside: beside.flatMap((number) => keys[number] ?? []) });
      } catch (error) {
        console.error('On the Record could not read its database', error);
        return failure('database-unavailable', String(error));
      }
    },
    'subject:facts': async ({ key }) => {
      try {
        await ensureBuiltInPack(database);
        const facts = await readFacts(database, key);
        return facts ? success(facts) : failure('unknown-subject', key);
      } catch (error) {
        console.error('On the Record could not read its database', error);
        return failure('database-unavailable', String(error));
      }
    },
    'reader:preferences': async () => success(await readerPreferences()),
    ...depthHandlers(database),
    ...libraryHandlers(database),
  };
}
