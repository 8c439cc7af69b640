import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Facts } from '../../../core/card/facts.ts';
import { type Arrangement, arrange } from '../../../core/context/arrange.ts';
import { type Context, NO_CONTEXT } from '../../../core/context/context.ts';
import { earliestDay, latestDay, parseEdtf } from '../../../core/time/edtf.ts';
import { factsAbout, SYRIA_TALKS_ROWS } from './syria-talks.ts';

const { subjects } = SYRIA_TALKS_ROWS;
const keys = subjects.map(({ key }) => key);
const ids = keys.map((key) => key.slice(key.indexOf('/') + 1));
const ALL: readonly Facts[] = await Promise.all(ids.map(factsAbout));
const terms = SYRIA_TALKS_ROWS.topics.flatMap(({ value }) => value.terms);

const someFacts = fc.constantFrom(...ALL);
const words = fc.constantFrom(...terms.map(({ value }) => value), 'the', 'and.', 'Geneva,', '—');
const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
const date = fc.option(
  fc.constantFrom(
    '2010',
    '2012-06',
    '2013',
    '2013-02-26',
    '2013-03-01',
    '2014-12',
    '2015-01-10',
    '2015-01-23',
    '2016',
    '2013/2015',
    '../2014',
  ),
  { nil: undefined },
);
const someContext: fc.Arbitrary<Context> = fc.record({
  sentence: text,
  paragraph: text,
  title: text,
  date,
  subjects: fc.subarray(keys, { maxLength: 6 }),
  lang: fc.constantFrom(undefined, 'en', 'ru', 'ar', 'de-AT', 'x', 'not a tag'),
});

/** The facts with their lists in another order. */
const shuffled = (facts: Facts): fc.Arbitrary<Facts> => {
  const anyOrder = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length });
  return fc
    .tuple(
      anyOrder(facts.stances),
      anyOrder(facts.quotes),
      anyOrder(facts.events),
      anyOrder(Object.entries(facts.topics)),
    )
    .map(([stances, quotes, events, topics]) => ({
      ...facts,
      stances,
      quotes,
      events,
      topics: Object.fromEntries(topics),
    }));
};

const sorted = (facts: readonly { key: string }[]): string[] =>
  facts.map(({ key }) => key).toSorted();
const stancesOf = ({ topics }: Arrangement) => topics.flatMap(({ stances }) => stances);

describe('the ranking', () => {
  it('is the same each time', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        expect(arrange(facts, context)).toEqual(arrange(structuredClone(facts), context));
      }),
    );
  });

  it('does not depend on the order in which the facts come', () => {
    fc.assert(
      fc.property(
        someFacts.chain((facts) => fc.tuple(fc.constant(facts), shuffled(facts))),
        someContext,
        fc.boolean(),
        ([facts, other], context, reverse) => {
          const subjects = reverse ? [...context.subjects].reverse() : context.subjects;
          expect(arrange(other, { ...context, subjects })).toEqual(arrange(facts, context));
        },
      ),
    );
  });

  it('neither drops nor invents a fact, and changes none', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        const before = JSON.stringify(facts);
        const card = arrange(facts, context);
        expect(JSON.stringify(facts)).toBe(before);
        expect(sorted(stancesOf(card).map(({ stance }) => stance))).toEqual(sorted(facts.stances));
        expect(sorted(card.quotes.map(({ quote }) => quote))).toEqual(sorted(facts.quotes));
        expect(sorted(card.events.map(({ event }) => event))).toEqual(sorted(facts.events));
        expect(card.roles.map(({ role }) => role)).toHaveLength(facts.subject.roles.length);
        expect(new Set(card.roles.map(({ role }) => role))).toEqual(new Set(facts.subject.roles));
      }),
    );
  });

  it('shows each quote once, beside the first stance that it proves', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        const card = arrange(facts, context);
        const stances = stancesOf(card);
        const shown = [...stances.flatMap(({ quotes }) => quotes), ...card.others];
        expect(sorted(shown.map(({ quote }) => quote))).toEqual(sorted(facts.quotes));
        for (const [at, { quotes }] of stances.entries()) {
          for (const { quote } of quotes) {
            const { key } = quote;
            expect(stances.findIndex(({ stance }) => stance.quotes.includes(key))).toBe(at);
          }
        }
      }),
    );
  });

  it('gives a reason for every topic, quote and event', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        const { topics, quotes, events } = arrange(facts, context);
        const reasons = [...topics, ...quotes, ...events].map((one) => one.reasons.length);
        expect(reasons.every((count) => count > 0)).toBe(true);
      }),
    );
  });

  it('is not changed by a sentence about something else', () => {
    const elsewhere = fc.constantFrom('Rain fell on the harbour all night.', 'Трамвай опоздал.');
    fc.assert(
      fc.property(
        someFacts,
        someContext,
        elsewhere,
        fc.boolean(),
        (facts, context, more, first) => {
          const paragraph = first
            ? `${more} ${context.paragraph}`
            : `${context.paragraph}. ${more}`;
          expect(arrange(facts, { ...context, paragraph })).toEqual(arrange(facts, context));
        },
      ),
    );
  });

  it('shows as of then nothing that is dated after the page', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        const card = arrange(facts, context);
        const dated = [
          ...stancesOf(card).map(({ stance, when }) => ({ edtf: stance.asOf.edtf, when })),
          ...card.events.map(({ event, when }) => ({ edtf: event.date.edtf, when })),
          ...card.quotes.map(({ quote, when }) => ({ edtf: quote.said.date?.edtf ?? '', when })),
        ];
        const page = lastDay(context.date ?? '../..');
        const after = dated.filter(({ edtf }) => firstDay(edtf) > page);
        expect(after.filter(({ when }) => when !== 'later')).toEqual([]);
        const timeless = context.date === undefined ? [...dated, ...card.roles] : [];
        expect(timeless.filter(({ when }) => when !== undefined)).toEqual([]);
      }),
    );
  });

  it('shows a role of later as held then only where it is known from before too', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        const page = lastDay(context.date ?? '../..');
        const { roles } = arrange(facts, context);
        const early = roles.filter(({ role }) => firstDay(role.asOf.edtf) <= page);
        const claimed = roles.filter(
          ({ role, when }) => firstDay(role.asOf.edtf) > page && when !== 'later',
        );
        const unknown = claimed.filter(({ role }) =>
          early.every((before) => before.role.role['en'] !== role.role['en']),
        );
        expect(unknown).toEqual([]);
      }),
    );
  });

  it('begins no topic with a later stance where one of then is known', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        const { topics } = arrange(facts, context);
        const late = topics.filter(({ stances }) => stances[0]?.when === 'later');
        const known = late.filter(({ stances }) => stances.some(({ when }) => when !== 'later'));
        expect(known).toEqual([]);
      }),
    );
  });

  it('tells of a change only from a stance of then to another position later', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        const changed = arrange(facts, context).topics.filter(({ change }) => change);
        const wrong = changed.filter(
          ({ stances: [first, ...rest], change }) =>
            first?.when === 'later' ||
            first?.stance.position === change?.position ||
            !rest.some(({ stance, when }) => stance === change && when === 'later'),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('begins no topic with a reading where words or a report of the same days are known', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        const ousted = arrange(facts, context).topics.flatMap(({ stances: [first, ...rest] }) =>
          rest.filter(
            ({ stance, when }) =>
              first?.stance.basis === 'assessed' &&
              stance.basis !== 'assessed' &&
              (when === 'later') === (first.when === 'later') &&
              overlap(stance.asOf.edtf, first.stance.asOf.edtf),
          ),
        );
        expect(ousted).toEqual([]);
      }),
    );
  });

  it('is JSON and nothing else', () => {
    fc.assert(
      fc.property(someFacts, someContext, (facts, context) => {
        const card = arrange(facts, context);
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      }),
    );
  });

  it('puts the newest first where nothing is known of the page', () => {
    const stale = ALL.filter((facts) => {
      const newest = Math.max(...facts.stances.map(({ asOf }) => lastDay(asOf.edtf)));
      const lead = arrange(facts, NO_CONTEXT).lead.stance?.stance;
      // A reading gives way to words or a report of the quarter before.
      const slack = lead?.basis === 'assessed' ? 0 : 92;
      return lead && newest - lastDay(lead.asOf.edtf) > slack;
    });
    expect(stale).toEqual([]);
  });
});

function firstDay(edtf: string): number {
  const known = parseEdtf(edtf);
  return known ? earliestDay(known) : -Infinity;
}

function lastDay(edtf: string): number {
  const known = parseEdtf(edtf);
  return known ? latestDay(known) : Infinity;
}

function overlap(a: string, b: string): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}
