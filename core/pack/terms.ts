import * as v from 'valibot';

import { EDTF_PATTERN, parseEdtf } from '../time/edtf.ts';
import { turnsItsSurroundings } from './bidi-controls.ts';

/** The pieces that the parts of a pack have in common. */

/** Identifies one thing within its pack: `sergei-lavrov`. */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'write an id in lower-case ASCII letters, digits and single hyphens',
  ),
  v.maxLength(80, 'shorten the id to 80 characters'),
  v.description('Lower-case ASCII letters, digits and single hyphens. Unique in the pack.'),
);

export const language = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    'write a BCP 47 language tag, for example "en" or "zh-Hant"',
  ),
  v.description('A BCP 47 language tag.'),
);

/** Text of the pack's own author: what it does to the line must end where it ends. */
export const ownWords = v.pipe(
  v.string(),
  v.check(
    (text) => !turnsItsSurroundings(text),
    'remove the invisible characters U+202A to U+202E, and any of U+2066 to U+2069 that has no partner: they turn the direction of what stands around the text',
  ),
);

const prose = (limit: number) =>
  v.pipe(
    ownWords,
    v.trim(),
    v.nonEmpty('write some text'),
    v.maxLength(limit, `shorten the text to ${limit} characters`),
  );

/** A text by language. The interface falls back to English, then to whatever there is. */
export const localText = v.pipe(
  v.record(language, prose(1000), 'write a text for each language, for example {"en": "…"}'),
  v.check((texts) => Object.keys(texts).length > 0, 'give the text in at least one language'),
  v.description('A text by BCP 47 language tag; at least one.'),
);

export const dateKnown = v.picklist(['stated', 'inferred', 'external']);

/** A date and how it is known. */
export const datedClaim = v.pipe(
  v.strictObject({
    edtf: v.pipe(
      v.string(),
      v.regex(EDTF_PATTERN, 'write a date as 2015, 2015-01, 2015-01-23 or 2015-01-26/2015-01-29'),
      v.check((text) => parseEdtf(text) !== undefined, 'give a date that the calendar has'),
    ),
    known: v.pipe(
      dateKnown,
      v.description(
        'stated: in the source; inferred: follows from the source (say how in the note); external: from elsewhere.',
      ),
    ),
    note: v.optional(prose(500)),
  }),
  v.description('A date in EDTF (years, months, days, qualified by ?, ~ or %, and intervals).'),
);

/** One written form of a subject. */
export const name = v.strictObject({
  value: prose(120),
  lang: language,
  kind: v.pipe(
    v.picklist(['full', 'surname', 'acronym', 'variant', 'metonym']),
    v.description(
      'full: a whole name; variant: whatever else is a name by itself, such as another spelling, a short form or a nickname; surname: one name alone of a person; acronym: spotted in capitals only; metonym: a place or thing that stands for the subject ("the Kremlin").',
    ),
  ),
  policy: v.pipe(
    v.optional(v.picklist(['distinctive', 'common']), 'distinctive'),
    v.description(
      'distinctive: links by itself; common: only with support on the page (full name, title, other subjects of the pack).',
    ),
  ),
});

/** SKOS labels: how a subject is called. */
export const labels = {
  prefLabel: v.pipe(
    v.record(language, prose(120), 'write the name in each language, for example {"en": "…"}'),
    v.check(
      (texts) => Object.keys(texts).length > 0,
      'give the preferred name in at least one language',
    ),
    v.description(
      'SKOS prefLabel: the full name to show, one a language; spotted too, as a name of kind full, distinctive unless it is listed once more as common.',
    ),
  ),
  altLabel: v.pipe(
    v.optional(v.array(name), []),
    v.description('SKOS altLabel: other names, shown and spotted.'),
  ),
  hiddenLabel: v.pipe(
    v.optional(v.array(name), []),
    v.description('SKOS hiddenLabel: forms that are spotted and searched, but never shown.'),
  ),
};

export const sameAs = v.pipe(
  v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(
          /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/,
          'write a Wikidata entity as http://www.wikidata.org/entity/Q… ',
        ),
      ),
    ),
    [],
  ),
  v.description('Wikidata entities that are the same subject; only where verified.'),
);

export { prose };
