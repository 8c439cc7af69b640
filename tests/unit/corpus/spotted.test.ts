import { describe, expect, it } from 'vitest';

import { rowsOf } from '../../../core/corpus/rows.ts';
import { spotsOtherwise, spottedSubjects } from '../../../core/corpus/spotted.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { testPack } from '../../fixtures/pack.ts';

/** The pack for tests, with an actor of every kind. */
const pack = testPack();
for (const actor of pack.actors) if (actor.id === 'wire-desk') actor.kind = 'group';
const { subjects } = rowsOf(pack);
const kinds = new Map<string, string>(
  subjects.map((row) => [row.key, row.type === 'event' ? 'event' : row.value.kind]),
);

/** The kinds of subjects that are spotted under these settings. */
function spotted(settings: Partial<typeof DEFAULTS>): string[] {
  const named = spottedSubjects(subjects, { ...DEFAULTS, ...settings });
  return [...new Set(named.map(({ key }) => kinds.get(key) ?? ''))].sort();
}

describe('the subjects to spot', () => {
  it('are all by default', () => {
    expect(spottedSubjects(subjects, DEFAULTS)).toHaveLength(subjects.length);
    expect(spotted({})).toEqual(['event', 'group', 'organization', 'person', 'state']);
  });

  it.each([
    ['spotPersons', 'person'],
    ['spotOrganizations', 'organization'],
    ['spotStates', 'state'],
    ['spotGroups', 'group'],
    ['spotEvents', 'event'],
  ])('without %s have no %s', (setting, kind) => {
    expect(spotted({ [setting]: false })).toEqual(spotted({}).filter((each) => each !== kind));
  });

  it('without metonyms keep their other names', () => {
    const namesOf = (spotMetonyms: boolean) =>
      spottedSubjects(subjects, { ...DEFAULTS, spotMetonyms }).flatMap(({ names }) => names);
    const others = namesOf(true).filter(({ kind }) => kind !== 'metonym');
    expect(others.length).toBeLessThan(namesOf(true).length);
    expect(namesOf(false)).toEqual(others);
  });

  it('are others only where a setting says so', () => {
    expect(spotsOtherwise({ ...DEFAULTS }, DEFAULTS)).toBe(false);
    expect(spotsOtherwise({ ...DEFAULTS, spotMetonyms: false }, DEFAULTS)).toBe(true);
  });
});
