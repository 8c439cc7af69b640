import { failure, success } from '../../core/protocol/result.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { readStandings } from '../../data/read-standings.ts';
import type { Handlers } from '../../platform/serve.ts';

/** What the background answers about a card's depths. */
export function depthHandlers(database: CorpusDatabase): Pick<Handlers, 'topic:stances'> {
  return {
    'topic:stances': async ({ topic, subject, date }) => {
      try {
        return success(await readStandings(database, topic, subject, date));
      } catch (error) {
        console.error('On the Record could not read its database', error);
        return failure('database-unavailable', String(error));
      }
    },
  };
}
