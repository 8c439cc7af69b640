import * as v from 'valibot';

import { parseEdtf } from '../time/edtf.ts';
import { quote, source, stance, type position, type basis } from './evidence.ts';
import type { passage, quoteTarget } from './selector.ts';
import { actor, event, topic } from './subject.ts';
import type { datedClaim, localText, name } from './terms.ts';
import { id, language, prose } from './terms.ts';

/** Pack format, version 1. `docs/pack-format.schema.json` is generated from it. */
const PACK_FORMAT = 1;

/** `pack.json`: what a pack is, who made it, and what others may do with it. */
export const packMetadata = v.strictObject({
  format: v.literal(PACK_FORMAT, `this version reads pack format ${PACK_FORMAT}`),
  id,
  title: prose(200),
  description: v.optional(prose(1000)),
  revision: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.description('Goes up with every change; a higher revision replaces a lower one.'),
  ),
  licence: v.pipe(prose(200), v.description('SPDX expression, or a sentence.')),
  languages: v.pipe(
    v.array(language),
    v.minLength(1),
    v.description('What the pack is written in, the language of its title first.'),
  ),
  authors: v.pipe(v.array(prose(200)), v.minLength(1)),
  created: v.pipe(
    v.string(),
    v.isoDate('write the day as 2026-11-23'),
    v.check((day) => parseEdtf(day) !== undefined, 'give a day that the calendar has'),
  ),
  attribution: v.optional(prose(1000)),
  update: v.optional(
    v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'write an address that begins with https://')),
  ),
});

/** A file of `sources/`: one source with all that is drawn from it. */
export const sourceFile = v.strictObject({
  source,
  quotes: v.optional(v.array(quote), []),
  stances: v.optional(v.array(stance), []),
});

export const actorsFile = v.array(actor);
export const eventsFile = v.array(event);
export const topicsFile = v.array(topic);

/** A whole pack in one value: what is stored, exported and exchanged. */
export const pack = v.strictObject({
  pack: packMetadata,
  actors: actorsFile,
  events: eventsFile,
  topics: topicsFile,
  sources: v.array(sourceFile),
});

export type Pack = v.InferOutput<typeof pack>;
export type PackMetadata = v.InferOutput<typeof packMetadata>;
export type Actor = v.InferOutput<typeof actor>;
export type Event = v.InferOutput<typeof event>;
export type Topic = v.InferOutput<typeof topic>;
export type SourceFile = v.InferOutput<typeof sourceFile>;
export type Source = v.InferOutput<typeof source>;
export type Quote = v.InferOutput<typeof quote>;
export type Stance = v.InferOutput<typeof stance>;
export type Position = v.InferOutput<typeof position>;
export type Basis = v.InferOutput<typeof basis>;
export type Name = v.InferOutput<typeof name>;
export type DatedClaim = v.InferOutput<typeof datedClaim>;
export type LocalText = v.InferOutput<typeof localText>;
export type Passage = v.InferOutput<typeof passage>;
export type QuoteTarget = v.InferOutput<typeof quoteTarget>;
