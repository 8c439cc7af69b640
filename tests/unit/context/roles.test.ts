import { describe, expect, it } from 'vitest';

import type { RoleFact } from '../../../core/card/facts.ts';
import { arrangeRoles } from '../../../core/context/roles.ts';
import { spanOf } from '../../../core/context/timing.ts';

const dated = (edtf: string) => ({ edtf, known: 'stated' as const });

function role(name: string, asOf: string, start?: string, end?: string): RoleFact {
  return {
    role: { en: name },
    asOf: dated(asOf),
    ...(start && { start: dated(start) }),
    ...(end && { end: dated(end) }),
  };
}

/** The roles in order, as "name when". */
function at(page: string | undefined, ...roles: RoleFact[]): string[] {
  return arrangeRoles(roles, spanOf(page)).map(
    ({ role, when }) => `${role.role['en']} ${role.asOf.edtf}${when ? ` ${when}` : ''}`,
  );
}

const minister = role('minister', '2013');
const president = role('president', '2015');

describe('the role of a subject', () => {
  it('is the newest where the page has no date, with no claim', () => {
    expect(at(undefined, minister, president)).toEqual(['president 2015', 'minister 2013']);
  });

  it('is the one witnessed at the page’s date', () => {
    expect(at('2013-05-01', president, minister)[0]).toBe('minister 2013 then');
    expect(at('2015', minister, president)[0]).toBe('president 2015 then');
  });

  it('is the one witnessed before and after, by the nearer date before', () => {
    const later = role('minister', '2016');
    expect(at('2014-06', later, minister)).toEqual(['minister 2013 then', 'minister 2016 then']);
  });

  it('is the one between whose start and end the page lies', () => {
    const held = role('envoy', '2013', '2012', '2014-03-01');
    expect(at('2014-01-01', held)).toEqual(['envoy 2013 then']);
    expect(at('2014-04-01', held)).toEqual(['envoy 2013 earlier']);
    expect(at('2011', held)).toEqual(['envoy 2013 later']);
    expect(at('2012-12-31', role('envoy', '2013', '2012-06'))).toEqual(['envoy 2013 then']);
  });

  it('is else the last one known from before, and only then one known from later', () => {
    expect(at('2014', president, minister)).toEqual([
      'minister 2013 earlier',
      'president 2015 later',
    ]);
    expect(at('2010', president, minister)).toEqual([
      'minister 2013 later',
      'president 2015 later',
    ]);
    expect(at('2020', minister, president)).toEqual([
      'president 2015 earlier',
      'minister 2013 earlier',
    ]);
  });

  it('is of several of one date the pack’s first', () => {
    const both = [role('fellow', '2015'), role('adviser', '2015')];
    expect(at('2015', ...both)[0]).toBe('fellow 2015 then');
    expect(at('2015', ...both.toReversed())[0]).toBe('adviser 2015 then');
  });
});
