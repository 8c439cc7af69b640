import { createHash } from 'node:crypto';

import type * as v from 'valibot';

import type { pack } from '../../../core/pack/pack.ts';
import { keysOf } from '../../../core/pack/pointer.ts';

type PackInput = v.InferInput<typeof pack>;
type Target = NonNullable<PackInput['sources'][number]['quotes']>[number]['target'];
type Passage = PackInput['events'][number]['evidence'][number];

const P1 =
  '"We will talk," said Ada Prime, the foreign minister of Asteria, on Monday. "And we will listen."';
const P2 = 'Bert Low, an analyst, calls the offer "vague" and \u201cnot — yet — enough\u201d.';

/** An article of our own, with furniture before and after its two paragraphs. */
export const SAMPLE_TEXT = `Talks end in Port Salt\n\nPhoto: "We will talk," by A. Lens\n\n${P1}\n\n${P2}\n\nSubscribe for "more".\n`;

export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function spanOf(part: string) {
  const start = SAMPLE_TEXT.lastIndexOf(part);
  return { start, end: start + part.length };
}

export function sampleTarget(exact: string): Target {
  const { start, end } = spanOf(exact);
  return {
    source: 'salt-herald',
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: SAMPLE_TEXT.slice(start - 12, start),
        suffix: SAMPLE_TEXT.slice(end, end + 12),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

export function samplePassage(part: string): Passage {
  return {
    source: 'salt-herald',
    selector: [{ type: 'TextPositionSelector', ...spanOf(part) }],
    sha256: digest(part),
  };
}

/** A small valid pack, new at each call. */
export function samplePack(): PackInput {
  return {
    pack: {
      format: 1,
      id: 'sample',
      title: 'Sample',
      revision: 1,
      licence: 'MIT',
      languages: ['en'],
      authors: ['The tests'],
      created: '2026-11-23',
    },
    actors: [
      {
        id: 'ada-prime',
        kind: 'person',
        prefLabel: { en: 'Ada Prime' },
        altLabel: [{ value: 'Prime', lang: 'en', kind: 'surname', policy: 'common' }],
        description: { en: 'A politician of Asteria.' },
        memberships: [
          {
            role: { en: 'foreign minister' },
            organization_id: 'asteria',
            asOf: { edtf: '2020-03-02', known: 'stated' },
            evidence: [samplePassage('the foreign minister of Asteria')],
          },
        ],
      },
      {
        id: 'asteria',
        kind: 'state',
        prefLabel: { en: 'Asteria' },
        altLabel: [{ value: 'Port Salt', lang: 'en', kind: 'metonym', policy: 'common' }],
        description: { en: 'A state.' },
      },
      {
        id: 'bert-low',
        kind: 'person',
        expert: true,
        prefLabel: { en: 'Bert Low' },
        description: { en: 'An analyst.' },
      },
    ],
    events: [
      {
        id: 'salt-talks',
        kind: 'talks',
        prefLabel: { en: 'Salt talks' },
        description: { en: 'Talks in Port Salt.' },
        date: { edtf: '2020-03-02', known: 'inferred', note: 'The Monday before.' },
        participants: [{ actor: 'asteria', as: 'host' }],
        evidence: [samplePassage('the offer')],
      },
    ],
    topics: [
      {
        id: 'more-talks',
        question: { en: 'Should there be more talks?' },
        label: { en: 'More talks' },
        terms: [{ value: 'talks', lang: 'en' }],
        about: ['salt-talks'],
      },
    ],
    sources: [
      {
        source: {
          id: 'salt-herald',
          csl: {
            type: 'article-newspaper',
            title: 'Talks end in Port Salt',
            author: [{ family: 'Quill', given: 'Nora' }, { literal: 'A. Lens' }],
            'container-title': 'The Salt Herald',
            issued: { 'date-parts': [[2020, 3, 3]] },
            URL: 'https://herald.example/talks',
            language: 'en',
          },
          known: { issued: 'external' },
          text: {
            file: 'herald.txt',
            length: SAMPLE_TEXT.length,
            sha256: digest(SAMPLE_TEXT),
            paragraphs: [P1, P2].map((paragraph) => {
              const { start, end } = spanOf(paragraph);
              return [start, end] as [number, number];
            }),
          },
        },
        quotes: [
          {
            id: 'prime-1',
            speakers: ['ada-prime'],
            target: sampleTarget('We will talk,'),
            said: {
              date: { edtf: '2020-03-02', known: 'inferred', note: 'The Monday before.' },
              event: 'salt-talks',
              to: { en: 'reporters' },
            },
            chain: [
              { by: 'bert-low', how: 'reported', date: { edtf: '2020-03', known: 'stated' } },
            ],
            about: { topics: ['more-talks'], subjects: ['salt-talks'] },
          },
          {
            id: 'prime-2',
            speakers: ['ada-prime'],
            target: sampleTarget('And we will listen.'),
            about: {},
            continues: 'prime-1',
          },
          {
            id: 'low-1',
            speakers: ['bert-low'],
            target: sampleTarget('vague'),
            about: { subjects: ['salt-talks'] },
          },
        ],
        stances: [
          {
            id: 'prime-more-talks',
            actor: 'ada-prime',
            topic: 'more-talks',
            position: 'supports',
            asOf: { edtf: '2020-03-02', known: 'inferred', note: 'The Monday before.' },
            basis: 'quoted',
            summary: { en: 'She announces more talks.' },
            evidence: [{ quote: 'prime-1' }, { passage: samplePassage('on Monday') }],
          },
          {
            id: 'asteria-more-talks',
            actor: 'asteria',
            topic: 'more-talks',
            position: 'ambiguous',
            asOf: { edtf: '2020-03', known: 'stated' },
            basis: 'assessed',
            assessors: ['bert-low'],
            summary: { en: 'He finds the offer unclear.' },
            evidence: [{ quote: 'low-1' }],
          },
        ],
      },
    ],
  };
}

/**
 * The sample pack with changes by JSON Pointer: a value is set, `undefined` taken away, and
 * what stands at the key `-` is appended to the list.
 */
export function spoiledPack(changes: Readonly<Record<string, unknown>>): unknown {
  const pack = samplePack();
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = keysOf(pointer);
    const last = keys.pop() ?? '';
    let parent: unknown = pack;
    for (const key of keys) parent = (parent as Record<string, unknown>)[key];
    if (Array.isArray(parent) && last === '-') parent.push(value);
    else if (value === undefined) Reflect.deleteProperty(parent as object, last);
    else
      Object.defineProperty(parent, last, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return pack;
}

/** What the sample pack has at a place, as a value of its own. */
export function sampleAt(pointer: string): object {
  let value: unknown = samplePack();
  for (const key of keysOf(pointer)) value = (value as Record<string, unknown>)[key];
  return value as object;
}
