import type { Key } from '../../core/corpus/key.ts';
import type { EntryCounts } from '../../core/library/records.ts';
import type { ListName } from '../../core/library/route.ts';
import { MOST_COUNTED } from '../../core/protocol/messages.ts';
import { answerTo } from '../../platform/answer-to.ts';

/** How much there is of each thing of a list, however many; what could not be counted is left out. */
export async function countsOf(
  list: ListName,
  keys: readonly Key[],
): Promise<Map<Key, EntryCounts>> {
  const counts = new Map<Key, EntryCounts>();
  for (let at = 0; at < keys.length; at += MOST_COUNTED) {
    const request = { list, keys: keys.slice(at, at + MOST_COUNTED) };
    const counted = await answerTo('library:counts', request);
    if (counted.status !== 'ready') continue;
    for (const [key, count] of Object.entries(counted.value)) counts.set(key, count);
  }
  return counts;
}
