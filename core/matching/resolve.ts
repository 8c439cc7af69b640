import type { Entry } from './alias-index.ts';
import type { Sighting } from './scan.ts';

/** Why a sighting is, or is not, a mention. */
export type Reason =
  | 'full-name'
  | 'distinctive-name'
  | 'titled'
  | 'named-in-full-on-page'
  | 'other-subjects-near'
  | 'part-of-another-name'
  | 'place-not-actor'
  | 'no-support'
  | 'several-possible';

/** A span of a text that refers to a subject; several subjects: it stays ambiguous. */
export interface Mention {
  start: number;
  end: number;
  /** Subject numbers of the index; more than one where the mention is ambiguous. */
  subjects: readonly number[];
  event: boolean;
  reason: Reason;
}

/** A text of a page with what was seen in it. */
export interface ScannedText {
  sightings: readonly Sighting[];
}

interface Verdict {
  links: boolean;
  reason: Reason;
}

const NAMES_WHOLE: ReadonlySet<string> = new Set(['full', 'variant', 'acronym']);

/**
 * Decides over all texts of one page together, since the full name anywhere on a page
 * decides for the surname there. The result is in the order of the texts. Deterministic:
 * it does not depend on how the page was cut into texts over time.
 */
export function resolveMentions(texts: readonly ScannedText[]): Mention[][] {
  const namedWhole = new Set<number>();
  for (const { sightings } of texts) {
    for (const { entries, surroundings } of sightings) {
      const [entry] = entries;
      if (entries.length !== 1 || !entry || entry.common || surroundings.compounded) continue;
      if (NAMES_WHOLE.has(entry.kind)) namedWhole.add(entry.subject);
    }
  }
  return texts.map(({ sightings }) =>
    sightings.flatMap((sighting) => mentionOf(sighting, sightings, namedWhole) ?? []),
  );
}

function mentionOf(
  sighting: Sighting,
  beside: readonly Sighting[],
  namedWhole: ReadonlySet<number>,
): Mention | undefined {
  const linked: { entry: Entry; reason: Reason }[] = [];
  for (const entry of sighting.entries) {
    const { links, reason } = judge(entry, sighting, beside, namedWhole);
    if (links) linked.push({ entry, reason });
  }
  const decided =
    linked.length > 1 ? linked.filter(({ entry }) => namedWhole.has(entry.subject)) : linked;
  const candidates = decided.length === 1 ? decided : linked;
  const [first] = candidates;
  if (!first) return undefined;
  return {
    start: sighting.start,
    end: sighting.end,
    subjects: candidates.map(({ entry }) => entry.subject),
    event: first.entry.event,
    reason: candidates.length > 1 ? 'several-possible' : first.reason,
  };
}

function judge(
  entry: Entry,
  { surroundings }: Sighting,
  beside: readonly Sighting[],
  namedWhole: ReadonlySet<number>,
): Verdict {
  const yes = (reason: Reason): Verdict => ({ links: true, reason });
  const no = (reason: Reason): Verdict => ({ links: false, reason });
  const alone = entry.kind === 'surname' || entry.kind === 'metonym';
  if (alone && surroundings.partOfAnotherName) return no('part-of-another-name');
  if (entry.kind === 'acronym' && surroundings.compounded && !namedWhole.has(entry.subject)) {
    return no('part-of-another-name');
  }
  if (entry.kind === 'metonym' && entry.common && surroundings.located)
    return no('place-not-actor');
  if (!entry.common) {
    return yes(NAMES_WHOLE.has(entry.kind) ? 'full-name' : 'distinctive-name');
  }
  if (namedWhole.has(entry.subject)) return yes('named-in-full-on-page');
  if (surroundings.titled && entry.kind === 'surname') return yes('titled');
  if (surroundings.headline) return no('no-support');
  const near = beside.some((other) => other.entries.some((e) => certainOther(e, entry, other)));
  return near ? yes('other-subjects-near') : no('no-support');
}

/** Whether a sighting beside supports `entry`: a distinctive name of another subject. */
function certainOther(other: Entry, entry: Entry, { surroundings }: Sighting): boolean {
  return other.subject !== entry.subject && !other.common && !surroundings.partOfAnotherName;
}
