import * as v from 'valibot';

import { passage, quoteTarget, sha256 } from './selector.ts';
import { dateKnown, datedClaim, id, localText } from './terms.ts';

const cslName = v.union(
  [
    v.strictObject({ family: v.string(), given: v.optional(v.string()) }),
    v.strictObject({ literal: v.string() }),
  ],
  'write a name as {"family": …, "given": …} or {"literal": …}',
);

const datePart = v.pipe(v.number(), v.integer());

/** The part of CSL-JSON (https://docs.citationstyles.org) that a news source needs. */
const csl = v.strictObject({
  type: v.picklist([
    'article-newspaper',
    'article-magazine',
    'report',
    'webpage',
    'interview',
    'speech',
    'broadcast',
    'document',
  ]),
  title: v.pipe(v.string(), v.nonEmpty()),
  author: v.optional(v.array(cslName), []),
  'container-title': v.optional(v.string()),
  publisher: v.optional(v.string()),
  genre: v.optional(v.string()),
  issued: v.optional(
    v.strictObject({
      'date-parts': v.pipe(
        v.array(v.pipe(v.array(datePart), v.minLength(1), v.maxLength(3))),
        v.minLength(1),
        v.maxLength(2),
      ),
    }),
  ),
  URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s]+$/, 'write an address that begins with https:// or http://'),
    ),
  ),
  language: v.optional(v.string()),
});

/** A document: cited in full, identified by the hash of its text. */
export const source = v.strictObject({
  id,
  csl,
  known: v.pipe(
    v.optional(
      v.record(
        v.string(),
        dateKnown,
        'write how each field is known, for example {"issued": "external"}',
      ),
      {},
    ),
    v.description('How each CSL field is known that the text itself does not state.'),
  ),
  authors: v.pipe(v.optional(v.array(id), []), v.description('The authors as actors.')),
  publisher: v.optional(id),
  text: v.strictObject({
    file: v.pipe(
      v.string(),
      v.regex(/^[^/\\]+$/, 'write the name of a file, without a folder'),
      v.description('Name of the file with the text; the text is not part of a pack.'),
    ),
    length: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('UTF-16 code units.')),
    sha256,
    paragraphs: v.pipe(
      v.array(v.strictTuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())])),
      v.minLength(1),
      v.description(
        'Start and end of each paragraph of the article proper, in order. What lies outside (captions, bylines, notices) is evidence of nothing; the n-th paragraph is the locator shown to readers.',
      ),
    ),
  }),
});

/** Somebody whom the pack knows, or a description of somebody whom it does not. */
const who = v.union(
  [id, localText],
  'write the id of an actor, or a text by language: {"en": "reporters"}',
);

const link = v.strictObject({
  by: who,
  how: v.picklist(['published', 'reported', 'relayed']),
  date: v.optional(datedClaim),
});

/** An actor's verbatim words, at a position in a source, with the chain by which they reached us. */
export const quote = v.strictObject({
  id,
  speakers: v.pipe(
    v.array(id),
    v.minLength(1, 'name the speaker'),
    v.maxLength(50, 'name at most 50 speakers'),
    v.description('Whose words they are: actors, or an agreement that speaks for itself.'),
  ),
  target: quoteTarget,
  said: v.pipe(
    v.optional(
      v.strictObject({
        date: v.optional(datedClaim),
        forum: v.optional(localText),
        place: v.optional(localText),
        event: v.optional(id),
        to: v.optional(who),
      }),
      {},
    ),
    v.description('When, where and to whom the words were said, as far as the source tells.'),
  ),
  chain: v.pipe(
    v.optional(v.array(link), []),
    v.description(
      'Who passed the words on between the speaker and the source, in order. The source itself is the last link, unsaid.',
    ),
  ),
  about: v.strictObject({
    topics: v.optional(v.array(id), []),
    subjects: v.optional(v.array(id), []),
  }),
  continues: v.pipe(v.optional(id), v.description('The quote that this one runs on from.')),
  note: v.optional(
    v.pipe(localText, v.description('What a reader must know to read the words right.')),
  ),
});

export const position = v.picklist([
  'supports',
  'opposes',
  'conditional',
  'ambiguous',
  'undecided',
]);
export const basis = v.picklist(['quoted', 'reported', 'assessed']);

/** An actor's position on a topic as of a date, with basis and evidence. */
export const stance = v.pipe(
  v.strictObject({
    id,
    actor: id,
    topic: id,
    position,
    asOf: datedClaim,
    basis: v.pipe(
      basis,
      v.description(
        "quoted: the actor's own words; reported: the source says that the actor says so; assessed: somebody's reading (name whose in assessors).",
      ),
    ),
    assessors: v.optional(v.array(id), []),
    summary: v.pipe(localText, v.description('One sentence in your own words.')),
    evidence: v.pipe(
      v.array(
        v.union(
          [v.strictObject({ quote: id }), v.strictObject({ passage })],
          'write {"quote": id} or {"passage": …}',
        ),
      ),
      v.minLength(1, 'give at least one quote or passage as evidence'),
    ),
  }),
  v.check(
    (s) => (s.basis === 'assessed') === s.assessors.length > 0,
    'name the assessors of an assessed stance, and of no other',
  ),
  v.check(
    (s) => s.basis !== 'quoted' || s.evidence.some((e) => 'quote' in e),
    'give a quote as evidence of a quoted stance',
  ),
);
