import { describe, expect, it } from 'vitest';

import {
  allOf,
  type Filter,
  filtersOn,
  isDate,
  matched,
  NO_FILTER,
  stepBack,
  wanting,
} from '../../../components/popup/filter.ts';

const TOLL = { key: 'a/toll', label: 'The toll' };

/** All steps back from a filter. */
function stepsFrom(filter: Filter): Filter[] {
  const next = stepBack(filter);
  return next ? [next, ...stepsFrom(next)] : [];
}

describe('a topic to keep to', () => {
  it('is the one that is called what is written', () => {
    expect(wanting(NO_FILTER, 'topic', ' The toll', [TOLL]).topic.key).toBe('a/toll');
    expect(wanting(NO_FILTER, 'topic', 'The to', [TOLL]).topic.key).toBeUndefined();
  });

  it('is found once there are topics to choose from', () => {
    const pasted = wanting(NO_FILTER, 'topic', 'The toll', []);
    expect(filtersOn(pasted)).toBe(0);
    expect(filtersOn(matched(pasted, 'topic', [TOLL]))).toBe(1);
    expect(matched(pasted, 'source', [TOLL])).toBe(pasted);
  });

  it('stays what it is when others are to choose from', () => {
    const kept = wanting(NO_FILTER, 'topic', 'The toll', [TOLL]);
    expect(matched(kept, 'topic', [{ key: 'b/toll', label: 'The toll' }])).toBe(kept);
  });

  it('is another one when other text is written', () => {
    const kept = wanting(NO_FILTER, 'topic', 'The toll', [TOLL]);
    expect(filtersOn(wanting(kept, 'topic', 'The tolls', [TOLL]))).toBe(0);
  });
});

describe('a date to keep to', () => {
  it.each(['2013', '2013-08', '2013-08-21'])('is %s', (written) => {
    expect(isDate(written)).toBe(true);
    expect(filtersOn({ ...NO_FILTER, from: written, to: written })).toBe(2);
  });

  it.each(['2', '201', '2015-', '2015-13', '2015-02-29', '2014?', '2014/..', 'May'])(
    'is not %s',
    (written) => {
      expect(isDate(written)).toBe(false);
      expect(filtersOn({ ...NO_FILTER, from: written, to: written })).toBe(0);
    },
  );
});

describe('a step back', () => {
  it('goes from all of a group to the groups before, then to no filter', () => {
    const kinds: Filter = { ...NO_FILTER, groups: ['quote', 'person'], from: '2013' };
    expect(stepsFrom(allOf(kinds, 'quote')).map(({ groups, from }) => [groups, from])).toEqual([
      [['quote', 'person'], '2013'],
      [[], '2013'],
      [[], ''],
    ]);
  });

  it('takes back what is written of a topic, though it is none', () => {
    expect(stepsFrom(wanting(NO_FILTER, 'topic', 'x', []))).toEqual([NO_FILTER]);
  });

  it('is none where nothing is kept to', () => {
    expect(stepBack(NO_FILTER)).toBeUndefined();
  });
});
