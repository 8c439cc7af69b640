import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';

import { compareActors, heldStances } from '../../../core/library/compare.ts';
import { CSV_OPTIONS } from '../../../core/export/csv-options.ts';
import { eventLine } from '../../../core/library/event-line.ts';
import { compareOutlets, factsOf, outletsIn } from '../../../core/library/outlets.ts';
import type { Table } from '../../../core/library/table.ts';
import {
  directoryTable,
  quoteTable,
  stanceLineTable,
  stanceTable,
  totalsTable,
} from '../../../core/library/tables.ts';
import {
  actorTable,
  eventTable,
  outletsTable,
  sourceRecordTable,
} from '../../../core/library/view-tables.ts';
import { importPack } from '../../../data/import-pack.ts';
import { readActor, readEvent, readSource } from '../../../data/read-library.ts';
import { freshDatabase } from '../data/open-database.ts';
import { factsAbout, inPack, SYRIA_TALKS } from '../context/syria-talks.ts';

const MONITOR = 'The Christian Science Monitor';
const INSTITUTE = 'The Washington Institute for Near East Policy';

const lavrov = await factsAbout('sergei-lavrov');
const kerry = await factsAbout('john-kerry');
const russia = await factsAbout('russia');
const harf = await factsAbout('marie-harf');
const states = await factsAbout('united-states');

describe('actors side by side', () => {
  it('are compared on every topic that any of them has a stance on, each once', () => {
    const topics = compareActors([lavrov, kerry]).map(({ topic }) => topic.key);
    const held = [...lavrov.stances, ...kerry.stances].map(({ topic }) => topic);
    expect(topics.toSorted()).toEqual([...new Set(held)].toSorted());
  });

  it('have their lines in their own order, and a gap where nothing is on record', () => {
    for (const { topic, lines } of compareActors([kerry, lavrov, russia])) {
      expect(
        lines.map((line, index) => line?.actor.key ?? [kerry, lavrov, russia][index]?.subject.key),
      ).toEqual([kerry, lavrov, russia].map(({ subject }) => subject.key));
      expect(lines.every((line) => !line || line.topic === topic.key)).toBe(true);
    }
  });

  it('come first on what they differ in, then where that is open, then on what they agree in, then alone', () => {
    const compared = compareActors([russia, states]);
    const order = compared.map(({ agreement }) => agreement);
    expect(order).toEqual(
      order.toSorted((a, b) => {
        const rank = { different: 0, other: 1, same: 2, alone: 3 };
        return rank[a] - rank[b];
      }),
    );
    expect(compared[0]?.agreement).toBe('different');
    const departure = compared.find(({ topic }) => topic.key === inPack('assad-departure'));
    expect(departure?.lines.map((line) => line?.standing.position)).toEqual([
      'opposes',
      'supports',
    ]);
  });
});

it('actors of whom both are ambiguous are not said to agree', () => {
  const attendance = compareActors([lavrov, harf]).find(
    ({ topic }) => topic.key === inPack('moscow-talks-attendance'),
  );
  expect(attendance?.lines.map((line) => line?.standing.position)).toEqual([
    'ambiguous',
    'ambiguous',
  ]);
  expect(attendance?.agreement).toBe('other');
});

describe('outlets side by side', () => {
  it('are those that the actor’s facts are from, with how much each has', () => {
    expect(outletsIn(lavrov).map(({ name, quotes, stances }) => [name, quotes, stances])).toEqual([
      [MONITOR, 1, 2],
      [INSTITUTE, 1, 1],
    ]);
  });

  it('have on each topic what is theirs, and nothing of the other', () => {
    for (const { topic, sides } of compareOutlets(lavrov, [MONITOR, INSTITUTE])) {
      for (const [index, { stances, quotes }] of sides.entries()) {
        const publisher = [MONITOR, INSTITUTE][index];
        for (const { source } of [...stances, ...quotes]) {
          expect(lavrov.sources[source]?.publisher).toBe(publisher);
        }
        expect(stances.every((stance) => stance.topic === topic?.key)).toBe(true);
      }
    }
  });

  it('lose none of the stances and quotes that they have', () => {
    const sides = compareOutlets(russia, [MONITOR, INSTITUTE]).flatMap((topic) => topic.sides);
    const keys = (items: { key: string }[]) => new Set(items.map(({ key }) => key));
    expect(keys(sides.flatMap(({ stances }) => stances))).toEqual(keys(russia.stances));
    expect(keys(sides.flatMap(({ quotes }) => quotes))).toEqual(keys(russia.quotes));
  });
});

const ENTRY = { key: 'k', name: 'n', lang: 'en', kind: '', forms: '' };

describe('what is taken away as a table', () => {
  it('has the quotes verbatim, each with its source and passage', () => {
    const { columns, rows } = quoteTable(lavrov.quotes, lavrov, 'en');
    expect(rows.map(({ quote }) => quote)).toEqual(lavrov.quotes.map(({ text }) => text));
    expect(rows.map(({ passage }) => passage)).toEqual(lavrov.quotes.map(({ link = '' }) => link));
    expect(rows[1]).toMatchObject({
      speakers: 'Sergei Lavrov',
      said: '2013-02-26',
      publisher: MONITOR,
      authors: 'Fred Weir',
      paragraph: '6',
    });
    expect(columns).toEqual(Object.keys(rows[0] ?? {}));
  });

  it('has the stances with position, date, basis and whose reading it is', () => {
    const { rows } = stanceTable(heldStances(russia), russia, 'ru');
    expect(rows).toHaveLength(russia.stances.length);
    expect(
      rows.find(({ topic }) => topic === 'Должен ли Башар Асад оставить власть?'),
    ).toMatchObject({
      actor: 'Россия',
      position: 'opposes',
      basis: 'assessed',
      assessors: 'Анна Борщевская',
    });
  });

  it('has its columns where there is nothing', () => {
    for (const [none, some] of [
      [quoteTable([], lavrov, 'en'), quoteTable(lavrov.quotes, lavrov, 'en')],
      [stanceTable([], russia, 'en'), stanceTable(heldStances(russia), russia, 'en')],
      [directoryTable([], new Map()), directoryTable([ENTRY], new Map())],
    ] as const) {
      expect(none.rows).toEqual([]);
      expect(none.columns).toEqual(Object.keys(some.rows[0] ?? {}));
    }
  });

  it('has the counts of a list, as far as they are known', () => {
    const counts = new Map([['k', { quotes: 3, stances: 0 }]]);
    const { rows } = directoryTable([ENTRY, { ...ENTRY, key: 'other' }], counts);
    expect(rows.map(({ quotes, stances }) => [quotes, stances])).toEqual([
      ['3', '0'],
      ['', ''],
    ]);
  });

  it('has the position that another has changed from', () => {
    const { columns, rows } = stanceLineTable(heldStances(russia), russia, 'en');
    const changed = rows.filter((row) => row['changed from'] !== '');
    expect(columns).toContain('changed from');
    expect(changed.map((row) => [row['position'], row['changed from']])).toContainEqual([
      'opposes',
      'conditional',
    ]);
    expect(changed.length).toBeLessThan(rows.length);
  });

  it('has how much there is of everything, and from which packs', () => {
    const counts = { actors: 1, topics: 2, events: 3, sources: 4, quotes: 5, stances: 6 };
    const { rows } = totalsTable({ ...counts, packs: [{ id: 'p', title: 'P' }] });
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual({ record: 'total', name: 'actors', count: '1', id: '' });
    expect(rows[6]).toEqual({ record: 'pack', name: 'P', count: '', id: 'p' });
  });

  it('is a file with a header where there is nothing', () => {
    const { columns, rows } = directoryTable([], new Map());
    const file = stringify(rows, { ...CSV_OPTIONS, columns: [...columns] });
    expect(file).toBe('\u{FEFF}"id","name","kind","date","quotes","stances"\r\n');
  });
});

/** A database with the pack in it. */
async function corpus() {
  const database = freshDatabase();
  await importPack(database, SYRIA_TALKS);
  return database;
}

describe('what is taken away of a whole view', () => {
  const countsOf = ({ rows }: Table): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { record = '' } of rows) counts[record] = (counts[record] ?? 0) + 1;
    return counts;
  };
  /** Every cell has a column, and the other way round. */
  const isWhole = ({ columns, rows }: Table): boolean =>
    rows.every((row) => Object.keys(row).toSorted().join() === [...columns].toSorted().join());

  it('has an actor’s roles, stances, quotes and events, and where else it is named', async () => {
    const record = await readActor(await corpus(), inPack('sergei-lavrov'));
    if (!record) throw new Error('the pack has no such actor');
    const { facts, elsewhere } = record;
    const table = actorTable(record, 'en');
    expect(countsOf(table)).toEqual({
      actor: 1,
      role: facts.subject.roles.length,
      stance: facts.stances.length,
      quote: facts.quotes.length,
      event: facts.events.length,
      'stance elsewhere': elsewhere.stances.length,
      'quote elsewhere': elsewhere.quotes.length,
    });
    expect(isWhole(table)).toBe(true);
    expect(table.rows.find((row) => row['record'] === 'role')).toMatchObject({
      role: 'foreign minister of Russia',
      organization: 'Russia',
    });
  });

  it('has what was said to an actor, and what it passed on, as rows of their own', async () => {
    const record = await readActor(await corpus(), inPack('paris-match'));
    if (!record) throw new Error('the pack has no such actor');
    const table = actorTable(record, 'en');
    expect(countsOf(table)).toMatchObject({
      'quote said to the actor': 1,
      'quote passed on by the actor': 1,
    });
    expect(countsOf(table)['quote']).toBeUndefined();
    expect(table.rows.filter((row) => row['quote'] !== '')).toMatchObject([
      { speakers: 'Bashar al-Assad', to: 'Paris Match' },
      { speakers: 'Bashar al-Assad', 'passed on by': 'Paris Match (published)' },
    ]);
    expect(isWhole(table)).toBe(true);
  });

  it('has who took part in an event, with as what', async () => {
    const record = await readEvent(await corpus(), inPack('geneva-communique'));
    if (!record) throw new Error('the pack has no such event');
    const table = eventTable(record, 'en');
    const participants = record.facts.subject.event?.participants ?? [];
    expect(participants.length).toBeGreaterThan(0);
    expect(
      table.rows
        .filter((row) => row['record'] === 'participant')
        .map((row) => [row['id'], row['part']]),
    ).toEqual(participants.map(({ key, as }) => [key, as]));
    expect(countsOf(table)['quote']).toBe(record.said.quotes.length);
    const times = table.rows
      .filter((row) => row['record'] === 'quote')
      .map((row) => row['when'] ?? '');
    const { before, at, after, undated } = eventLine(record);
    expect(times.toSorted()).toEqual(
      Object.entries({ before, at, after, undated })
        .flatMap(([when, words]) => words.map(() => when))
        .toSorted(),
    );
    expect(table.rows[0]).toMatchObject({
      record: 'event',
      date: record.facts.subject.event?.date.edtf,
    });
    expect(isWhole(table)).toBe(true);
  });

  it('has a source’s citation, quotes and stances', async () => {
    const record = await readSource(await corpus(), inPack('csmonitor-2013-02-27'));
    if (!record) throw new Error('the pack has no such source');
    const table = sourceRecordTable(record, 'en');
    expect(countsOf(table)).toEqual({ source: 1, quote: 14, stance: 42 });
    expect(table.rows[0]).toMatchObject({ record: 'source', publisher: MONITOR });
    expect(isWhole(table)).toBe(true);
  });

  it('has the stances and quotes of the outlets that are compared, and of no other', () => {
    const shown = factsOf(russia, [INSTITUTE]);
    const table = outletsTable(shown, 'en');
    const { stance = 0, quote = 0 } = countsOf(table);
    expect([stance, quote]).toEqual([shown.stances.length, shown.quotes.length]);
    expect(stance).toBeGreaterThan(0);
    expect(stance).toBeLessThan(russia.stances.length);
    const publishers = table.rows.slice(1).map((row) => row['publisher']);
    expect(new Set(publishers)).toEqual(new Set([INSTITUTE]));
  });
});
