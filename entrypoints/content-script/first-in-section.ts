import type { SpottedMention } from './spotted-mention.ts';

/** Of the mentions of a subject in one section the first in reading order. */
export function firstInSections(mentions: readonly SpottedMention[]): SpottedMention[] {
  const firsts = new Map<string, SpottedMention>();
  for (const mention of mentions) {
    const key = `${mention.section} ${mention.subject}`;
    if (!firsts.has(key)) firsts.set(key, mention);
  }
  return [...firsts.values()];
}
