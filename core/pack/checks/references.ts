import type { Actor, Event, Quote, Source, Stance, Topic } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Located, PackParts, Sort } from '../parts.ts';
import { passagesOf } from '../passages.ts';
import { below, type Pointer } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

interface Reference {
  id: string;
  pointer: Pointer;
  sorts: readonly Sort[];
}

const ACTOR: readonly Sort[] = ['actor'];
const EVENT: readonly Sort[] = ['event'];
const SUBJECT: readonly Sort[] = ['actor', 'event'];
const TOPIC: readonly Sort[] = ['topic'];
const SOURCE: readonly Sort[] = ['source'];
const QUOTE: readonly Sort[] = ['quote'];

/** Every id that names another part names one that the pack has, and of the right sort. */
export function checkReferences(parts: PackParts, index: PackIndex, problems: ProblemList): void {
  for (const { id, pointer, sorts } of referencesOf(parts)) {
    const sort = index.sorts.get(id);
    if (sort === undefined) {
      problems.error(
        'unknown-reference',
        pointer,
        `The pack has no ${sorts.join(' or ')} ${shown(id)}.`,
        `Add it, or correct the id.`,
      );
    } else if (!sorts.includes(sort)) {
      problems.error(
        'wrong-reference',
        pointer,
        `${shown(id)} is the id of a part of another sort: ${sort}.`,
        `Name one of this sort: ${sorts.join(' or ')}.`,
      );
    }
  }
}

function* referencesOf(parts: PackParts): Generator<Reference> {
  for (const actor of parts.actors) yield* ofActor(actor);
  for (const event of parts.events) yield* ofEvent(event);
  for (const topic of parts.topics) yield* ofTopic(topic);
  for (const { source, quotes, stances } of parts.sources) {
    if (source) yield* ofSource(source);
    for (const quote of quotes) yield* ofQuote(quote);
    for (const stance of stances) yield* ofStance(stance);
  }
  for (const { pointer, value } of passagesOf(parts)) {
    yield* one(value.source, SOURCE, below(pointer, 'source'));
  }
}

function* ofActor({ pointer, value }: Located<Actor>): Generator<Reference> {
  for (const [index, { organization_id: id }] of value.memberships.entries()) {
    yield* one(id, ACTOR, below(pointer, 'memberships', index, 'organization_id'));
  }
}

function* ofEvent({ pointer, value }: Located<Event>): Generator<Reference> {
  for (const [index, { actor }] of value.participants.entries()) {
    yield* one(actor, ACTOR, below(pointer, 'participants', index, 'actor'));
  }
  yield* one(value.partOf, EVENT, below(pointer, 'partOf'));
}

function* ofTopic({ pointer, value }: Located<Topic>): Generator<Reference> {
  yield* each(value.about, SUBJECT, below(pointer, 'about'));
}

function* ofSource({ pointer, value }: Located<Source>): Generator<Reference> {
  yield* each(value.authors, ACTOR, below(pointer, 'authors'));
  yield* one(value.publisher, ACTOR, below(pointer, 'publisher'));
}

function* ofQuote({ pointer, value }: Located<Quote>): Generator<Reference> {
  yield* each(value.speakers, SUBJECT, below(pointer, 'speakers'));
  yield* one(value.target.source, SOURCE, below(pointer, 'target', 'source'));
  yield* one(value.said.event, EVENT, below(pointer, 'said', 'event'));
  yield* one(value.said.to, ACTOR, below(pointer, 'said', 'to'));
  for (const [index, { by }] of value.chain.entries()) {
    yield* one(by, ACTOR, below(pointer, 'chain', index, 'by'));
  }
  yield* each(value.about.topics, TOPIC, below(pointer, 'about', 'topics'));
  yield* each(value.about.subjects, SUBJECT, below(pointer, 'about', 'subjects'));
  yield* one(value.continues, QUOTE, below(pointer, 'continues'));
}

function* ofStance({ pointer, value }: Located<Stance>): Generator<Reference> {
  yield* one(value.actor, ACTOR, below(pointer, 'actor'));
  yield* one(value.topic, TOPIC, below(pointer, 'topic'));
  yield* each(value.assessors, ACTOR, below(pointer, 'assessors'));
  for (const [index, evidence] of value.evidence.entries()) {
    if (!('quote' in evidence)) continue;
    yield* one(evidence.quote, QUOTE, below(pointer, 'evidence', index, 'quote'));
  }
}

/** What is no id is a text in its place ("journalists in Berlin"), and refers to nothing. */
function* one(id: unknown, sorts: readonly Sort[], pointer: Pointer): Generator<Reference> {
  if (typeof id === 'string') yield { id, sorts, pointer };
}

function* each(
  ids: readonly string[],
  sorts: readonly Sort[],
  pointer: Pointer,
): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { id, sorts, pointer: below(pointer, index) };
}
