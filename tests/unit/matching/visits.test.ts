import { describe, expect, it } from 'vitest';

import type { NamedSubject } from '../../../core/matching/compile.ts';
import { extendIndex, groundOf } from '../../../core/matching/extend.ts';
import { compileIndex } from '../../../core/matching/compile.ts';
import { eventFacts, monthOf, personFacts } from '../../../core/matching/facts.ts';
import { spottedIn } from './spot.ts';

const MONTH = monthOf(2013, 2);

const VISITOR: NamedSubject = {
  key: 'test/moualem',
  event: false,
  facts: personFacts(0, 0),
  names: [
    { value: 'Walid al-Moualem', kind: 'full', policy: 'distinctive' },
    { value: 'al-Moualem', kind: 'surname', policy: 'distinctive' },
  ],
};
const HOST: NamedSubject = {
  key: 'test/lavrov',
  event: false,
  facts: personFacts(0, 0),
  names: [{ value: 'Lavrov', kind: 'surname', policy: 'distinctive' }],
};
const VISIT: NamedSubject = {
  key: 'test/visit',
  event: true,
  facts: eventFacts(MONTH, MONTH),
  visitor: VISITOR.key,
  names: [{ value: 'visit to Moscow', kind: 'variant', policy: 'common' }],
};

const visits = (texts: readonly string[], subjects: readonly NamedSubject[]): string[] =>
  spottedIn(texts, subjects)
    .flat()
    .filter(([, subject]) => subject === 'visit')
    .map(([surface]) => surface);

describe('a visit to a place', () => {
  it.each([
    [['On his visit to Moscow in February 2013 Walid al-Moualem met Lavrov.']],
    [['Walid al-Moualem spoke.', 'The visit to Moscow in February 2013, Lavrov said, was short.']],
    [['The visit to Moscow in February 2013 on Syria was that of Walid al-Moualem.']],
  ])('is the one of whom the page names: %j', (texts) => {
    expect(visits(texts, [HOST, VISIT, VISITOR])).toEqual(['visit to Moscow']);
  });

  it.each([
    ['another one', ['On his visit to Moscow in February 2013 an envoy met Lavrov.']],
    ['another year', ['On his visit to Moscow in May 2019 Walid al-Moualem met Lavrov.']],
  ])('is %s', (_what, texts) => {
    expect(visits(texts, [HOST, VISIT, VISITOR])).toEqual([]);
  });

  it('is not that of one whom nothing spots', () => {
    const text = 'On his visit to Moscow in February 2013 Walid al-Moualem met Lavrov.';
    expect(visits([text], [HOST, VISIT])).toEqual([]);
  });

  it('is known by its visitor in an index that both are added to', () => {
    const [index, ground] = [compileIndex([HOST]), groundOf([HOST])];
    const extended = extendIndex({ index, ground }, [VISIT, VISITOR]);
    expect(extended?.index.pairs).toEqual(compileIndex([HOST, VISIT, VISITOR]).pairs);
  });
});
