import { describe, expect, it } from 'vitest';

import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import type { Facts, StanceFact } from '../../../core/card/facts.ts';
import { arrange, type Lead } from '../../../core/context/arrange.ts';
import { NO_CONTEXT } from '../../../core/context/context.ts';
import { key, rowsFor } from '../card/rows.ts';

const QUELL: Facts = assembleFacts(rowsFor('mara-quell'));
const [BORDER, TOLL] = QUELL.stances as [StanceFact, StanceFact];

/** The lead where Quell has these stances on the border, given by their differences. */
function leadOf(changes: Partial<StanceFact>[], date?: string): Lead {
  const stances = changes.map((change, at) => ({ ...BORDER, key: key(`stance-${at}`), ...change }));
  return arrange({ ...QUELL, stances }, { ...NO_CONTEXT, date }).lead;
}

const on = (edtf: string) => ({ asOf: { edtf, known: 'stated' as const } });
const stanceOf = (lead: Lead): string | undefined => lead.stance?.stance.key;

describe('the lead', () => {
  it('is the newest stance, and the quote that proves it', () => {
    const { lead } = arrange(QUELL);
    expect(lead.stance?.stance.key).toBe(BORDER.key);
    expect(lead.quote?.quote.key).toBe(key('quell-border'));
  });

  it('is quoted before reported before assessed, of the same days', () => {
    const same = on('2014');
    const bases = (['assessed', 'reported', 'quoted'] as const).map((basis) => ({
      basis,
      ...same,
    }));
    expect(stanceOf(leadOf(bases))).toBe(key('stance-2'));
    expect(stanceOf(leadOf(bases.slice(0, 2)))).toBe(key('stance-1'));
  });

  it('is no reading where words or a report are up to a quarter of a year older', () => {
    const reading = { basis: 'assessed' as const, ...on('2014-06-01') };
    expect(stanceOf(leadOf([reading, { basis: 'reported', ...on('2014-03-15') }]))).toBe(
      key('stance-1'),
    );
    expect(stanceOf(leadOf([reading, { basis: 'quoted', ...on('2014-02-15') }]))).toBe(
      key('stance-0'),
    );
  });

  it('is a newer report rather than older words', () => {
    const words = { basis: 'quoted' as const, ...on('2014-05-01') };
    const report = { basis: 'reported' as const, ...on('2014-05-02') };
    expect(stanceOf(leadOf([words, report]))).toBe(key('stance-1'));
  });

  it('has a quote on its topic where none proves it', () => {
    const lead = leadOf([{ quotes: [] }]);
    expect(lead.quote?.quote.topics).toContain(BORDER.topic);
  });

  it('has no quote that proves another position, or is on another topic', () => {
    const proofs = [key('quell-border'), key('quell-doors')];
    const other = { position: 'opposes' as const, ...on('2011'), quotes: proofs };
    expect(leadOf([{ quotes: [] }, other]).quote).toBeUndefined();
    expect(leadOf([{ quotes: [] }, { ...other, position: BORDER.position }]).quote).toBeDefined();
  });

  it('has no quote from later beside a stance of then', () => {
    expect(leadOf([{ quotes: [], ...on('2011') }], '2012').quote).toBeUndefined();
    expect(leadOf([{ quotes: [], ...on('2014-05-12') }], '2012').quote).toBeDefined();
  });

  it('is spoken where the quote proves a stance in the subject’s own words', () => {
    const { lead } = arrange(QUELL);
    expect(lead.spoken).toBe(true);
    expect(leadOf([{ basis: 'reported' }]).spoken).toBe(false);
    expect(leadOf([{ quotes: [] }]).spoken).toBe(false);
  });

  it('is a quote alone where there is no stance, and nothing where there is no quote', () => {
    const { lead } = arrange({ ...QUELL, stances: [] });
    expect(lead.stance).toBeUndefined();
    expect(lead.quote?.quote.key).toBe(key('quell-border'));
    expect(arrange({ ...QUELL, stances: [], quotes: [] }).lead).toEqual({ spoken: false });
  });

  it('tells of a change by the first later stance of another position', () => {
    const stances = [
      { ...TOLL, ...on('2010') },
      { ...TOLL, key: key('b'), position: 'supports' as const, ...on('2014') },
      { ...TOLL, key: key('c'), position: 'undecided' as const, ...on('2016') },
    ];
    const { topics } = arrange({ ...QUELL, stances }, { ...NO_CONTEXT, date: '2012' });
    expect(topics[0]?.change?.key).toBe(key('b'));
  });
});
