import type { SpottedMention } from './spotted-mention.ts';

/**
 * Of the mentions of a subject in one section the first in reading order; one that stays open stands for no
 * certain one.
 */
export function firstInSections(mentions: readonly SpottedMention[]): SpottedMention[] {
  const groups = Map.groupBy(mentions, ({ flow, open, candidates }) =>
    [flow.section, open, candidates].join(),
  );
  return [...groups.values()].map(([first]) => first as SpottedMention);
}
