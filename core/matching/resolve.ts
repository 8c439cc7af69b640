import { SURNAME } from './alias-index.ts';
import type { Facts } from './facts.ts';
import { judge } from './judge.ts';
import { Page, type ScannedText } from './page.ts';
import { isOpen, links, type Reason, SEVERAL_POSSIBLE } from './reason.ts';
import type { Sighting } from './scan.ts';

/** A span of a text that refers to a subject; several subjects: it stays ambiguous. */
export interface Mention {
  start: number;
  end: number;
  /** Subject numbers of the index; where it is open, those that it may refer to. */
  subjects: readonly number[];
  event: boolean;
  /** It stays open which subject is meant, or whether this one is. */
  open: boolean;
  reason: Reason;
}

/** A sighting, decided: a mention, or passed over for a reason. */
export interface Decision extends Mention {
  links: boolean;
}

/**
 * Decides over all texts of one page together, since the full name anywhere on a page
 * decides for the surname there. The result is in the order of the texts. Deterministic:
 * it does not depend on how the page was cut into texts over time.
 */
export function decide(texts: readonly ScannedText[], facts: Facts, date?: string): Decision[][] {
  const page = new Page(facts);
  for (const text of texts) if (text.sightings.length > 0) page.add(text);
  return texts.map((text) => decideText(text, page, date));
}

/** Decides over one text by what has been seen on its page so far. */
export function decideText({ sightings }: ScannedText, page: Page, date?: string): Decision[] {
  return sightings.map((sighting) => decisionOf(sighting, sightings, page, date));
}

function decisionOf(
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
  date?: string,
): Decision {
  const readings = sighting.entries.map((entry) => ({
    entry,
    reason: judge(entry, sighting, beside, page, date),
  }));
  const linked = readings.filter(({ reason }) => links(reason));
  const certain = linked.filter(({ reason }) => !isOpen(reason));
  const named = certain.filter(({ entry }) => page.names(entry.subjectNumber));
  const only = [named, certain].find(({ length }) => length === 1);
  const candidates = only ?? (certain.length > 0 ? certain : linked);
  const several = candidates.length > 1;
  const { entry, reason } = (candidates[0] ?? readings[0]) as (typeof readings)[number];
  const { initials, initialsStart } = sighting.surroundings;
  const decided = several && !isOpen(reason) ? SEVERAL_POSSIBLE : reason;
  return {
    start: initials && entry.kind === SURNAME && links(reason) ? initialsStart : sighting.start,
    end: sighting.end,
    subjects: candidates.map(({ entry }) => entry.subjectNumber),
    event: entry.event,
    links: links(decided),
    open: isOpen(decided),
    reason: decided,
  };
}
