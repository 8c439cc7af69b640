import { failure, success } from '../../core/protocol/result.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { readCandidates } from '../../data/read-candidates.ts';
import type { Handlers } from '../../platform/serve.ts';
import { keysOf } from './numbering.ts';

/** Tells who the subjects are that a mention may refer to. */
export function candidateHandlers(database: CorpusDatabase): Pick<Handlers, 'mention:candidates'> {
  return {
    'mention:candidates': async ({ revision, subjects, beside }) => {
      try {
        const keys = await keysOf(database, revision);
        const wanted = subjects.flatMap((number) => keys[number] ?? []);
        const candidates = await readCandidates(database, wanted);
        if (candidates.length === 0) return failure('unknown-subject');
        return success({ candidates, beside: beside.flatMap((number) => keys[number] ?? []) });
      } catch (error) {
        console.error('On the Record could not read its database', error);
        return failure('database-unavailable', String(error));
      }
    },
  };
}
