import type { SpottedMention } from './spotted-mention.ts';

/** Of the mentions of a subject in one section the first in reading order. */
export function firstInSections(mentions: readonly SpottedMention[]): SpottedMention[] {
  const firsts: SpottedMention[] = [];
  const seen = new Set<string>();
  for (const mention of mentions) {
    const key = [mention.section, mention.subject].join();
    if (seen.has(key)) continue;
    seen.add(key);
    firsts.push(mention);
  }
  return firsts;
}
