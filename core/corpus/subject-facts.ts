import {
  BODY,
  bodyFacts,
  eventFacts,
  initialBit,
  monthOf,
  OPEN_END,
  personFacts,
  STATE,
} from '../matching/facts.ts';
import { TITLE } from '../matching/lexicon/classes.ts';
import { lexicon } from '../matching/lexicon/lexicon.ts';
import { classesOf } from '../matching/lexicon/table.ts';
import type { Actor, Event } from '../pack/pack.ts';
import { tokenize, Tokens } from '../text/tokens.ts';
import { parseEdtf } from '../time/edtf.ts';

/** What a person is or was, in each language in which the pack says it. */
export function rolesOf({ memberships }: Pick<Actor, 'memberships'>): string[] {
  return memberships.flatMap(({ role }) => Object.values(role));
}

/** What the decision over a page has to know of an actor: its sort, titles and initials. */
export function actorFacts({
  kind,
  prefLabel,
  altLabel,
  hiddenLabel,
  expert,
  ...actor
}: Actor): number {
  if (kind !== 'person') return bodyFacts(kind === 'state' ? STATE : BODY);
  const roles = rolesOf(actor);
  // An analyst is introduced as one, whatever the membership is called.
  const titles = titlesIn([...roles, ...(expert ? ['analyst'] : [])]);
  const full = [
    ...Object.values(prefLabel),
    ...[...altLabel, ...hiddenLabel]
      .filter(({ kind }) => kind === 'variant')
      .map(({ value }) => value),
  ];
  const initials = full
    .flatMap((name) => name.split(/[\s-]+/u).slice(0, -1))
    .reduce((bits, given) => bits | initialBit(given), 0);
  return personFacts(titles, initials);
}

/** When an event was; the first and the last month that its date may mean. */
export function datedFacts({ date }: Event): number {
  const parsed = parseEdtf(date.edtf);
  const start = parsed?.start;
  const end = parsed?.end;
  return eventFacts(
    start ? monthOf(start.year, start.month ?? 1) : 0,
    end ? monthOf(end.year, end.month ?? 12) : OPEN_END,
  );
}

function titlesIn(roles: readonly string[]): number {
  const tokens = new Tokens();
  let titles = 0;
  for (const role of roles) {
    tokenize(role, tokens);
    for (let index = 0; index < tokens.count; index++) {
      titles |= classesOf(lexicon(), tokens.first[index] as number) & TITLE;
    }
  }
  return titles;
}
