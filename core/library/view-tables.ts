import type { Facts } from '../card/facts.ts';
import { heldStances } from './compare.ts';
import { eventLine, type EventLine } from './event-line.ts';
import type { ActorRecord, EventRecord, SourceRecord } from './records.ts';
import { recordTable, type Table, withColumn } from './table.ts';
import {
  memberTable,
  quoteTable,
  roleTable,
  sourceTable,
  stanceLineTable,
  stanceTable,
  thingTable,
} from './tables.ts';

/** All that a view of several sorts of things shows, as one table: the thing itself first. */

export function actorTable(record: ActorRecord, locale: string): Table {
  const { facts, elsewhere, saidTo, passedOn, topicsAbout, sources, members } = record;
  return recordTable({
    actor: thingTable([facts.subject], locale),
    role: roleTable(facts.subject.roles, locale),
    stance: stanceLineTable(heldStances(facts), facts, locale),
    quote: quoteTable(facts.quotes, facts, locale),
    event: thingTable(facts.events, locale),
    source: sourceTable(sources),
    member: memberTable(members, locale),
    'topic about the actor': thingTable(topicsAbout, locale),
    'stance elsewhere': stanceTable(elsewhere.stances, elsewhere, locale),
    'quote elsewhere': quoteTable(elsewhere.quotes, elsewhere, locale),
    'quote said to the actor': quoteTable(saidTo.quotes, saidTo, locale),
    'quote passed on by the actor': quoteTable(passedOn.quotes, passedOn, locale),
  });
}

export function eventTable(record: EventRecord, locale: string): Table {
  const { facts, said, topicsAbout } = record;
  const { subject } = facts;
  const line = Object.entries(eventLine(record));
  const when = new Map(
    line.flatMap(([part, words]) =>
      (words as EventLine[keyof EventLine]).map(({ quote }) => [quote.key, part]),
    ),
  );
  return recordTable({
    event: thingTable([{ ...subject, ...subject.event }], locale),
    participant: thingTable(subject.event?.participants ?? [], locale),
    'topic about the event': thingTable(topicsAbout, locale),
    quote: withColumn(quoteTable(said.quotes, said, locale), 'when', (id) => when.get(id) ?? ''),
  });
}

export function sourceRecordTable(record: SourceRecord, locale: string): Table {
  const { collection } = record;
  return recordTable({
    source: sourceTable([record]),
    quote: quoteTable(collection.quotes, collection, locale),
    stance: stanceTable(collection.stances, collection, locale),
  });
}

/** What outlets have of an actor: these facts are theirs alone. */
export function outletsTable(facts: Facts, locale: string): Table {
  return recordTable({
    actor: thingTable([facts.subject], locale),
    stance: stanceTable(heldStances(facts), facts, locale),
    quote: quoteTable(facts.quotes, facts, locale),
  });
}
