import { type Result, success } from '../../core/protocol/result.ts';
import type { Found, Search } from '../../core/search/results.ts';
import { ask } from '../../platform/ask.ts';

/** What searches, which the first drawing does not wait for. */
const searching = import('./own-search.ts');

/**
 * Searches the corpus: in this page or, where the browser keeps its database from this page or
 * has none yet, in the background, which knows why.
 */
export async function find(search: Search): Promise<Result<Found>> {
  const { ownSearch } = await searching;
  try {
    return success(await ownSearch.find(search));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    console.debug('On the Record lets its background search', error);
    return ask('search:find', search);
  }
}
