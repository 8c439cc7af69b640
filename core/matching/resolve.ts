import type { AliasIndex } from './alias-index.ts';
import { judge, type PageContext, type Verdict } from './judge.ts';
import { Page, type ScannedText } from './page.ts';
import { SEVERAL_POSSIBLE, type Reason } from './reason.ts';
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
export function decide(
  texts: readonly ScannedText[],
  { facts }: Pick<AliasIndex, 'facts'>,
  context: PageContext = {},
): Decision[][] {
  const page = new Page(texts, facts);
  return texts.map(({ sightings }) =>
    sightings.map((sighting) => decisionOf(sighting, sightings, page, context)),
  );
}

/** The mentions alone. */
export function resolveMentions(
  texts: readonly ScannedText[],
  index: Pick<AliasIndex, 'facts'>,
  context: PageContext = {},
): Mention[][] {
  return decide(texts, index, context).map((all) => all.filter(({ links }) => links));
}

function decisionOf(
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
  context: PageContext,
): Decision {
  const verdicts = sighting.entries.map((entry) => ({
    ...judge(entry, sighting, beside, page, context),
    entry,
  }));
  const linked = verdicts.filter(({ links }) => links);
  const certain = linked.filter(({ open }) => !open);
  const named = certain.filter(({ entry }) => page.whole.has(entry.subject));
  const candidates = pick(named) ?? pick(certain) ?? (certain.length > 0 ? certain : linked);
  const [first = verdicts[0] as Verdict & (typeof verdicts)[number]] = candidates;
  const several = candidates.length > 1;
  const { initials, initialsStart } = sighting.surroundings;
  const withInitials = first.links && first.entry.kind === 'surname' && initials !== '';
  return {
    start: withInitials ? initialsStart : sighting.start,
    end: sighting.end,
    subjects: candidates.map(({ entry }) => entry.subject),
    event: first.entry.event,
    links: first.links,
    open: several || first.open,
    reason: several && !first.open ? SEVERAL_POSSIBLE : first.reason,
  };
}

function pick<T>(verdicts: readonly T[]): readonly T[] | undefined {
  return verdicts.length === 1 ? verdicts : undefined;
}
