import { failure, success } from '../../core/protocol/result.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { readStandings } from '../../data/read-standings.ts';
import { injectCiting } from '../../platform/inject.ts';
import type { Handlers } from '../../platform/serve.ts';
import { changeSettings } from '../../platform/settings-store.ts';

type DepthMessage = 'topic:stances' | 'source:csl' | 'cite:load' | 'settings:choose';

/** What the background answers about a card's depths. */
export function depthHandlers(database: CorpusDatabase): Pick<Handlers, DepthMessage> {
  return {
    'topic:stances': async ({ topic, subject, date }) => {
      try {
        return success(await readStandings(database, topic, subject, date));
      } catch (error) {
        console.error('On the Record could not read its database', error);
        return failure('database-unavailable', String(error));
      }
    },
    'source:csl': async ({ key }) => {
      try {
        const row = await database.sources.get(key);
        return row ? success(row.value.csl) : failure('unknown-source', key);
      } catch (error) {
        console.error('On the Record could not read its database', error);
        return failure('database-unavailable', String(error));
      }
    },
    'cite:load': async (_request, sender) => {
      if (!sender) return failure('forbidden', 'cite:load');
      try {
        await injectCiting(sender);
        return success(null);
      } catch (error) {
        return failure('card-unavailable', String(error));
      }
    },
    'settings:choose': async (choice) => {
      await changeSettings(choice);
      return success(null);
    },
  };
}
