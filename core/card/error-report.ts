import type { Arrangement } from '../context/arrange.ts';
import type { Words } from '../words/words.ts';
import type { Facts } from './facts.ts';

/** Where a reader found an error. */
export interface Finding {
  /** The extension's version. */
  version: string;
  /** The address of the page. */
  page: string;
  /** The day, as 2026-11-23. */
  day: string;
}

/**
 * A plain text by which whoever keeps a corpus finds what a reader saw: the ids of the subject
 * and of what the card shows first, the pack and its revision, the extension's version, the page
 * and the day. The reader sends it.
 */
export function errorReport(
  words: Words,
  { pack, subject }: Facts,
  { lead: { topic, stance, quote } }: Arrangement,
  { version, page, day }: Finding,
): string {
  const shown = [topic?.topic.key, stance?.stance.key, quote?.quote.key].filter(
    (key) => key !== undefined,
  );
  return [
    words.say('card.report.heading'),
    words.say('card.report.subject', subject.key),
    ...shown.map((key) => words.say('card.report.shown', key)),
    words.say('card.report.pack', pack.id, String(pack.revision)),
    words.say('card.report.version', version),
    words.say('card.report.page', page),
    words.say('card.report.date', day),
    words.say('card.report.wrong'),
    '',
  ].join('\n');
}
