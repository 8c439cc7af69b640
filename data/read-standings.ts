import type { Standings } from '../core/agreement/standings.ts';
import { named, standingsAmong } from '../core/agreement/standings.ts';
import type { Key } from '../core/corpus/key.ts';
import type { CorpusDatabase } from './database.ts';

/** So many stances on one topic are read at most, however many the corpus has. */
const MOST_STANCES = 1_000;
/** So many actors are named at most. */
const MOST_ACTORS = 60;

/**
 * Where the actors of the corpus other than this one stand on a topic, at the page's date (in
 * EDTF) where it has one. Takes as long for a corpus of any size: what is beyond is counted.
 */
export function readStandings(
  { stances, subjects }: CorpusDatabase,
  topic: Key,
  subject: Key,
  page?: string,
): Promise<Standings> {
  return stances.db.transaction('r', stances, subjects, async () => {
    const onTopic = () => stances.where('topic').equals(topic);
    const rows = await onTopic().limit(MOST_STANCES).toArray();
    const total = rows.length < MOST_STANCES ? rows.length : await onTopic().count();
    const found = standingsAmong(
      rows.filter(({ actor }) => actor !== subject),
      page,
    );
    const first = found.slice(0, MOST_ACTORS);
    const actors = await subjects.bulkGet(first.map(({ actor }) => actor));
    return {
      others: first.flatMap((one, n) => named(one, actors[n]) ?? []),
      more: found.length - first.length,
      unread: total - rows.length,
    };
  });
}
