import * as v from 'valibot';

import { passage } from './selector.ts';
import { datedClaim, id, labels, language, localText, ownWords, sameAs } from './terms.ts';

/** A role, as a source states it (Popolo: a person's `memberships`). */
const membership = v.strictObject({
  role: v.pipe(localText, v.description('Popolo role: "foreign minister".')),
  organization_id: v.optional(id),
  start_date: v.optional(datedClaim),
  end_date: v.optional(datedClaim),
  asOf: v.pipe(datedClaim, v.description('When the evidence says that the role was held.')),
  evidence: v.pipe(v.array(passage), v.minLength(1, 'name a passage that states the role')),
});

/** A person, organisation, state or group that acts or speaks. */
export const actor = v.strictObject({
  id,
  kind: v.picklist(['person', 'organization', 'state', 'group']),
  ...labels,
  description: v.pipe(
    localText,
    v.description(
      'One neutral sentence in your own words. No date-bound role: that is a membership.',
    ),
  ),
  expert: v.pipe(
    v.optional(v.boolean(), false),
    v.description('True for analysts and authors: their stances are readings, not policy.'),
  ),
  memberships: v.optional(v.array(membership), []),
  sameAs,
});

const participation = v.strictObject({
  actor: id,
  as: v.picklist(['host', 'participant', 'invited', 'declined', 'mediator', 'observer', 'party']),
});

/** Talks, meeting, agreement, visit or statement: something with a date and participants. */
export const event = v.strictObject({
  id,
  kind: v.picklist([
    'talks',
    'meeting',
    'agreement',
    'visit',
    'statement',
    'conference',
    'interview',
    'conflict',
    'election',
  ]),
  ...labels,
  description: localText,
  date: datedClaim,
  place: v.optional(localText),
  participants: v.optional(v.array(participation), []),
  partOf: v.optional(id),
  evidence: v.pipe(v.array(passage), v.minLength(1, 'name a passage that tells of the event')),
  sameAs,
});

/** A neutral question on which actors can differ. */
export const topic = v.strictObject({
  id,
  question: v.pipe(
    localText,
    v.description('Neutral; answered yes by who "supports", no by who "opposes".'),
  ),
  label: v.pipe(localText, v.description('The topic in two to four words.')),
  terms: v.pipe(
    v.array(v.strictObject({ value: v.pipe(ownWords, v.nonEmpty()), lang: language })),
    v.minLength(1, 'give at least one term that signals the topic in a text'),
  ),
  about: v.optional(v.array(id), []),
});
