import * as v from 'valibot';

import { LANGUAGES } from '../words/catalogue.ts';
import { CITATION_STYLES, DEFAULTS, MOST_SITES, type Settings } from './settings.ts';

/** How settings are stored: only what the reader has changed. */
export interface StoredSettings {
  version: typeof VERSION;
  changed: Partial<Settings>;
}

/** Raised by each change that an older reading would get wrong, with its entry in `MIGRATIONS`. */
export const VERSION = 1;

type Changed = Readonly<Record<string, unknown>>;
export type Migration = (changed: Changed) => Changed;

/** `MIGRATIONS[n]` brings what was changed under version n+1 to version n+2. */
const MIGRATIONS: readonly Migration[] = [];

/** What was changed under a version, brought to the newest by one migration after the other. */
export function migrate(
  changed: Changed,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Changed {
  return migrations
    .slice(Math.max(0, version - 1))
    .reduce((before, migration) => migration(before), changed);
}

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000));
/** Of a list that is too long the first sites are kept: all of them lost would turn each one on. */
const patterns = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(300))),
  v.transform((sites) => sites.slice(0, MOST_SITES)),
);

const FIELDS: { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> } = {
  enabled: v.boolean(),
  sites: v.picklist(['all-but', 'only']),
  sitesOff: patterns,
  sitesOn: patterns,
  spotPersons: v.boolean(),
  spotOrganizations: v.boolean(),
  spotStates: v.boolean(),
  spotGroups: v.boolean(),
  spotEvents: v.boolean(),
  spotMetonyms: v.boolean(),
  spotAmbiguous: v.boolean(),
  spotCode: v.boolean(),
  underline: v.picklist(['line', 'dots', 'tint']),
  density: v.picklist(['first', 'every', 'none']),
  openBy: v.picklist(['hover', 'modifier', 'click', 'shortcut']),
  modifier: v.picklist(['alt', 'control', 'shift']),
  dwell: milliseconds,
  grace: milliseconds,
  announce: v.boolean(),
  theme: v.picklist(['system', 'page', 'light', 'dark']),
  textSize: v.pipe(v.number(), v.integer(), v.minValue(75), v.maxValue(200)),
  first: v.picklist(['context', 'newest']),
  citation: v.picklist(CITATION_STYLES),
  language: v.picklist(['browser', ...LANGUAGES]),
  badge: v.boolean(),
  sync: v.boolean(),
};

const envelope = v.object({ version: v.pipe(v.number(), v.integer()), changed: v.looseObject({}) });

/**
 * What the reader has changed, from whatever is stored: fields that are unknown or out of
 * bounds keep their defaults, the others are kept, so that one bad value loses no other.
 */
export function readStored(stored: unknown): Partial<Settings> {
  const parsed = v.safeParse(envelope, stored);
  if (!parsed.success) return {};
  const { version, changed } = parsed.output;
  return validChanges(migrate(changed, version));
}

/** The fields of `changed` that have an allowed value. */
function validChanges(changed: Readonly<Record<string, unknown>>): Partial<Settings> {
  const valid = Object.entries(FIELDS).flatMap(([name, schema]) => {
    const value = v.safeParse(schema, changed[name]);
    return value.success ? [[name, value.output] as const] : [];
  });
  return Object.fromEntries(valid);
}

/** To be stored: what equals its default is left out, so that a later default reaches it. */
export function toStored(changed: Partial<Settings>): StoredSettings {
  const differing = Object.entries(changed).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[name as keyof Settings]),
  );
  return { version: VERSION, changed: Object.fromEntries(differing) };
}
