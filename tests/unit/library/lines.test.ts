import { describe, expect, it } from 'vitest';

import { byStanding, stanceLines, standings } from '../../../core/library/lines.ts';
import type { HeldStance } from '../../../core/library/records.ts';
import { stance } from './stances.ts';

/** Each stance of the only line, with what it changed from. */
function changesIn(stances: readonly HeldStance[]): [string, string | undefined][] {
  const [line, ...others] = stanceLines(stances);
  expect(others).toEqual([]);
  return (line?.stances ?? []).map((dated) => [dated.stance.position, dated.changedFrom?.position]);
}

describe('lines of stances', () => {
  it('are one for each actor and topic, the oldest stance first', () => {
    const lines = stanceLines([
      stance('quell', 'opposes', '2015'),
      stance('brandt', 'supports', '2014'),
      stance('quell', 'supports', '2013-05'),
      stance('quell', 'ambiguous', '2014', { topic: 'p/border' }),
    ]);
    expect(
      lines.map(({ actor, topic, stances }) => [
        actor.key,
        topic,
        stances.map((dated) => dated.stance.asOf.edtf),
      ]),
    ).toEqual([
      ['quell', 'p/toll', ['2013-05', '2015']],
      ['brandt', 'p/toll', ['2014']],
      ['quell', 'p/border', ['2014']],
    ]);
  });

  it('mark where the position is another than before', () => {
    expect(
      changesIn([
        stance('quell', 'supports', '2013-01-01'),
        stance('quell', 'supports', '2013-02-01'),
        stance('quell', 'opposes', '2014'),
        stance('quell', 'supports', '2015'),
      ]),
    ).toEqual([
      ['supports', undefined],
      ['supports', undefined],
      ['opposes', 'supports'],
      ['supports', 'opposes'],
    ]);
  });

  it('take two that may be of one day for two readings, not for a change', () => {
    expect(
      changesIn([
        stance('quell', 'supports', '2013-02-26/2013-02-27'),
        stance('quell', 'opposes', '2013-02'),
      ]).map(([, changedFrom]) => changedFrom),
    ).toEqual([undefined, undefined]);
  });

  it('compare with the newest before, where two overlap', () => {
    expect(
      changesIn([
        stance('quell', 'supports', '2012'),
        stance('quell', 'opposes', '2014-03'),
        stance('quell', 'conditional', '2014'),
      ]),
    ).toEqual([
      ['supports', undefined],
      ['opposes', 'supports'],
      ['conditional', 'supports'],
    ]);
  });

  it('stand where a card says: own words before readings of the same days', () => {
    const [line] = stanceLines([
      stance('quell', 'opposes', '2014-05-12', { basis: 'quoted' }),
      stance('quell', 'ambiguous', '2014-05-20', {
        basis: 'assessed',
        assessors: [{ key: 'varga', name: { en: 'Varga' } }],
      }),
    ]);
    expect(line?.standing.position).toBe('opposes');
  });

  it('leave out what has no date that the calendar knows', () => {
    expect(stanceLines([stance('quell', 'opposes', 'some day')])).toEqual([]);
  });
});

describe('who stands where', () => {
  const lines = stanceLines([
    stance('Zed', 'supports', '2014'),
    stance('Ann', 'opposes', '2014'),
    stance('Émile', 'supports', '2014'),
    stance('Ben', 'undecided', '2014'),
    stance('Ben', 'supports', '2015'),
  ]);

  it('is told by the newest of each, from for to against', () => {
    expect(standings(lines).map(([position, held]) => [position, held.length])).toEqual([
      ['supports', 3],
      ['opposes', 1],
    ]);
  });

  it('stands together, by name in the order of the language', () => {
    expect(byStanding(lines, 'en').map(({ actor }) => actor.key)).toEqual([
      'Ben',
      'Émile',
      'Zed',
      'Ann',
    ]);
  });
});
