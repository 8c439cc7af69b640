import { MAX_SUBJECTS } from '../../core/matching/alias-index.ts';
import type { SpottedMention } from './spotted-mention.ts';

/** Of the mentions of a subject in one section the first in reading order. */
export function firstInSections(mentions: readonly SpottedMention[]): SpottedMention[] {
  const firsts: SpottedMention[] = [];
  const seen = new Set<number>();
  for (const mention of mentions) {
    const key = (mention.section ?? 0) * MAX_SUBJECTS + mention.subject;
    if (seen.has(key)) continue;
    seen.add(key);
    firsts.push(mention);
  }
  return firsts;
}
