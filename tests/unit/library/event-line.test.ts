import { describe, expect, it } from 'vitest';

import type { QuoteFact } from '../../../core/card/facts.ts';
import { eventLine } from '../../../core/library/event-line.ts';
import { inTime } from '../../../core/library/in-time.ts';
import { layOutWords } from '../../../core/library/lay-out-words.ts';
import type { EventRecord } from '../../../core/library/records.ts';
import { MARK } from '../../../core/timeline/picture.ts';

const SOURCES = {
  gazette: { title: 'Gazette', authors: [], issued: '2014-06-01' },
  undated: { title: 'Leaflet', authors: [] },
};

function quote(key: string, date?: string, rest: Partial<QuoteFact> = {}): QuoteFact {
  return {
    key,
    text: key,
    speakers: [{ key: 'quell', name: { en: 'Quell' } }],
    said: date === undefined ? {} : { date: { edtf: date, known: 'stated' } },
    chain: [],
    topics: [],
    about: [],
    source: 'gazette',
    position: 0,
    ...rest,
  };
}

function recordOf(date: string, quotes: QuoteFact[]): EventRecord {
  return {
    facts: {
      pack: { id: 'pack', revision: 1 },
      subject: {
        key: 'talks',
        name: { en: 'Talks' },
        type: 'event',
        kind: 'talks',
        description: { en: 'Talks.' },
        expert: false,
        roles: [],
        event: { date: { edtf: date, known: 'stated' }, participants: [] },
      },
      stances: [],
      quotes: [],
      events: [],
      topics: {},
      sources: {},
    },
    said: { stances: [], quotes, topics: {}, sources: SOURCES },
    topicsAbout: [],
  };
}

/** The keys of what was said in each part. */
function partsOf(date: string, quotes: QuoteFact[]): Record<string, string[]> {
  const line = eventLine(recordOf(date, quotes));
  return Object.fromEntries(
    Object.entries(line).map(([part, words]: [string, { quote: QuoteFact }[]]) => [
      part,
      words.map((one) => one.quote.key),
    ]),
  );
}

describe('what was said of an event', () => {
  it('stands before it, at it or after it, in the order of time', () => {
    expect(
      partsOf('2014-05-12/2014-05-14', [
        quote('later', '2015'),
        quote('soon after', '2014-05-15'),
        quote('that month', '2014-05'),
        quote('that day', '2014-05-13'),
        quote('the day before', '2014-05-11'),
        quote('long before', '2012'),
      ]),
    ).toEqual({
      before: ['long before', 'the day before'],
      at: ['that day', 'that month'],
      after: ['soon after', 'later'],
      undated: [],
    });
  });

  it('counts as of its source’s day where nobody says when it was said', () => {
    expect(
      partsOf('2014-05-12', [
        quote('reported'),
        quote('who knows', undefined, { source: 'undated' }),
      ]),
    ).toMatchObject({ after: ['reported'], undated: ['who knows'] });
  });

  it('stands at it where it was said there, whatever its date may mean', () => {
    expect(partsOf('2014-05-12', [quote('there', '2013/2015', { event: 'talks' })])).toMatchObject({
      at: ['there'],
    });
  });

  it('is of the time of an event that has no end', () => {
    expect(partsOf('2011/..', [quote('now', '2020'), quote('then', '2010')])).toMatchObject({
      before: ['then'],
      at: ['now'],
    });
  });
});

describe('the picture of what was said', () => {
  const format = { width: 600, labels: 150, dir: 'ltr', locale: 'en-GB' } as const;
  const words = inTime(
    [
      quote('first', '2014-01-01'),
      quote('second', '2014-01-01'),
      quote('last', '2014-12-31', { speakers: [{ key: 'brandt', name: { en: 'Brandt' } }] }),
    ],
    SOURCES,
  );

  it('has a row for each speaker, and no two marks on one another', () => {
    const { rows } = layOutWords(words, '2014-06', format);
    expect(rows.map(({ speaker }) => speaker)).toEqual(['quell', 'brandt']);
    const [first, second] = rows[0]?.marks ?? [];
    expect(first?.x).toBe(second?.x);
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(MARK);
  });

  it('has the event’s days between what came before and after', () => {
    const { event, rows, left, right } = layOutWords(words, '2014-06', format);
    const [before, after] = rows.map(({ marks }) => marks[0]?.x ?? 0);
    expect(before).toBeLessThan(event?.from ?? 0);
    expect(after).toBeGreaterThan(event?.to ?? 0);
    expect([left, right].toSorted((a, b) => a - b)).toEqual([left, right]);
  });

  it('runs from right to left where the language does', () => {
    const ltr = layOutWords(words, '2014-06', format);
    const rtl = layOutWords(words, '2014-06', { ...format, dir: 'rtl' });
    expect(rtl.rows[0]?.marks.map(({ x }) => x)).toEqual(
      ltr.rows[0]?.marks.map(({ x }) => format.width - x),
    );
    expect(rtl.event?.from).toBeCloseTo(format.width - (ltr.event?.to ?? 0));
    expect(rtl.left).toBeCloseTo(format.width - ltr.right);
  });

  it('shows a single day, and nothing at all, without falling over', () => {
    expect(layOutWords(words.slice(0, 1), undefined, format).rows).toHaveLength(1);
    const { rows, event } = layOutWords([], '2014-06-01', format);
    expect(rows).toEqual([]);
    expect((event?.to ?? 0) - (event?.from ?? 0)).toBeGreaterThanOrEqual(3);
  });
});
