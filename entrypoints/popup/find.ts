import type { Answer } from '../../core/protocol/answer.ts';
import type { Found, Search } from '../../core/search/results.ts';
import { answerTo } from '../../platform/answer-to.ts';
import { ownSearch } from './own-search.ts';

/**
 * Searches the corpus: in this page or, where the browser keeps its database from this page or
 * has none yet, in the background, which knows why.
 */
export async function find(search: Search): Promise<Answer<Found>> {
  try {
    return { status: 'ready', value: await ownSearch.find(search) };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    console.debug('On the Record lets its background search', error);
    return answerTo('search:find', search);
  }
}
