import type { Actor, Event, Topic } from '../../pack/pack.ts';
import { date, dating, label, type Node, passageResource, ref } from './values.ts';

const ACTOR_TYPES: Readonly<Record<Actor['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  state: 'Country',
  group: 'Organization',
};

export function actorNode(actor: Actor): Node {
  return {
    ...subjectNode(actor, ACTOR_TYPES[actor.kind]),
    memberOf: actor.memberships.map(membershipNode),
  };
}

/** A role is a node between the person and the organisation (schema.org/Role). */
function membershipNode(membership: Actor['memberships'][number]): Node {
  const { role, organization_id: organization, start_date, end_date, asOf, evidence } = membership;
  return {
    type: 'OrganizationRole',
    roleName: role,
    ...(organization !== undefined && { memberOf: { id: ref(organization) } }),
    ...(start_date && { startDate: date(start_date.edtf) }),
    ...(end_date && { endDate: date(end_date.edtf) }),
    asOf: dating(asOf),
    evidence: evidence.map(passageResource),
  };
}

export function eventNode(event: Event): Node {
  const { place, partOf, participants, evidence } = event;
  const [start = '', end = start] = event.date.edtf.split('/');
  const acting = (...roles: string[]) =>
    participants.filter(({ as }) => roles.includes(as)).map(({ actor }) => ref(actor));
  return {
    ...subjectNode(event, 'Event'),
    ...(start !== '..' && { startDate: date(start) }),
    ...(end !== '..' && { endDate: date(end) }),
    dating: dating(event.date),
    ...(place && { location: { type: 'Place', name: place } }),
    ...(partOf !== undefined && { superEvent: ref(partOf) }),
    organizer: acting('host'),
    attendee: acting('host', 'participant', 'mediator', 'observer', 'party'),
    participation: participants.map(({ actor, as }) => ({ participant: ref(actor), as })),
    evidence: evidence.map(passageResource),
  };
}

function subjectNode(subject: Actor | Event, type: string): Node {
  return {
    id: ref(subject.id),
    type: [type, 'Concept'],
    additionalType: subject.kind,
    name: subject.prefLabel,
    prefLabel: subject.prefLabel,
    altLabel: subject.altLabel.map(label),
    hiddenLabel: subject.hiddenLabel.map(label),
    description: subject.description,
    sameAs: subject.sameAs,
  };
}

export function topicNode({ id, question, label: topic, terms, about }: Topic): Node {
  return {
    id: ref(id),
    type: ['Question', 'Concept'],
    name: question,
    prefLabel: topic,
    hiddenLabel: terms.map(({ value, lang }) => ({ '@value': value, '@language': lang })),
    about: about.map(ref),
  };
}
