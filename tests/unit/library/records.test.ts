import { describe, expect, it } from 'vitest';

import { compareActors, heldStances } from '../../../core/library/compare.ts';
import { compareOutlets, outletsIn } from '../../../core/library/outlets.ts';
import { quoteTable, stanceTable } from '../../../core/library/tables.ts';
import { factsAbout, inPack } from '../context/syria-talks.ts';

const MONITOR = 'The Christian Science Monitor';
const INSTITUTE = 'The Washington Institute for Near East Policy';

const lavrov = await factsAbout('sergei-lavrov');
const kerry = await factsAbout('john-kerry');
const russia = await factsAbout('russia');
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

  it('come first on what they differ in, then on what they agree in, then alone', () => {
    const compared = compareActors([russia, states]);
    const order = compared.map(({ agreement }) => agreement);
    expect(order).toEqual(
      order.toSorted((a, b) => {
        const rank = { different: 0, same: 1, alone: 2 };
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

  it('is empty where there is nothing', () => {
    expect(quoteTable([], lavrov, 'en')).toEqual({ columns: [], rows: [] });
  });
});
