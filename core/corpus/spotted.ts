import type { NamedSubject } from '../matching/compile.ts';
import type { Settings } from '../settings/settings.ts';
import { namedSubject } from './named-subject.ts';
import type { SubjectRow } from './rows.ts';

/** The settings by which names are left out of the index. */
const SPOT_SETTINGS = [
  'spotPersons',
  'spotOrganizations',
  'spotStates',
  'spotGroups',
  'spotEvents',
  'spotMetonyms',
] as const;

export type SpotSettings = Pick<Settings, (typeof SPOT_SETTINGS)[number]>;

/** What is to be spotted, in a form that is equal where it is the same. */
export function spotStamp(settings: SpotSettings): string {
  return SPOT_SETTINGS.filter((name) => settings[name]).join();
}

/** Whether other names are to be spotted than before. */
export function spotsOtherwise(settings: SpotSettings, before: SpotSettings): boolean {
  return spotStamp(settings) !== spotStamp(before);
}

/** The names of those subjects that the reader wants spotted. */
export function spottedSubjects(
  rows: readonly SubjectRow[],
  settings: SpotSettings,
): NamedSubject[] {
  const wanted = rows.filter((row) => isWanted(row, settings)).map(namedSubject);
  if (settings.spotMetonyms) return wanted;
  return wanted.map((subject) => ({
    ...subject,
    names: subject.names.filter(({ kind }) => kind !== 'metonym'),
  }));
}

function isWanted(row: SubjectRow, settings: SpotSettings): boolean {
  if (row.type === 'event') return settings.spotEvents;
  switch (row.value.kind) {
    case 'person':
      return settings.spotPersons;
    case 'organization':
      return settings.spotOrganizations;
    case 'state':
      return settings.spotStates;
    case 'group':
      return settings.spotGroups;
  }
}
