import type { Group } from '../../core/search/results.ts';
import type { MessageKey } from '../../core/words/catalogue.ts';

/** What the groups of results are called. */
export const GROUP_WORDS: Record<Group, MessageKey> = {
  person: 'search.people',
  organization: 'search.organizations',
  state: 'search.states',
  group: 'search.groups',
  event: 'search.events',
  topic: 'search.topics',
  quote: 'search.quotes',
  source: 'search.sources',
};
