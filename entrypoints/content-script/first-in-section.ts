import type { SpottedMention } from './spotted-mention.ts';

/**
 * Of the mentions of a subject in one section the first in reading order; one that stays open stands for no
 * certain one.
 */
export function firstInSections(mentions: readonly SpottedMention[]): SpottedMention[] {
  const firsts: SpottedMention[] = [];
  const seen = new Set<string>();
  for (const mention of mentions) {
    const key = [mention.flow.section, mention.open, mention.candidates].join();
    if (seen.has(key)) continue;
    seen.add(key);
    firsts.push(mention);
  }
  return firsts;
}
