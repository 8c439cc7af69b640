import { DEFAULTS, type Settings } from './settings.ts';
import { readStored, toStored, VERSION } from './stored-settings.ts';

/**
 * Settings as they travel between a reader's computers: each field by itself, with the time at
 * which it was changed, so that of two computers the later change of a field counts, and neither
 * undoes the other's changes of other fields.
 */

export interface SyncedField {
  version: number;
  /** When it was changed, in milliseconds since 1970. */
  at: number;
  /** Missing where the field was brought back to its default. */
  value?: unknown;
}

/** Fields by their names, as far as any computer has changed them. */
export type SyncedFields = Partial<Record<string, SyncedField>>;

/** The fields that travel: whether settings do is each computer's own. */
const TRAVELLING = Object.keys(DEFAULTS).filter((name) => name !== 'sync');

/** What was changed on this computer since these fields were known, to be sent. */
export function changedHere(
  known: SyncedFields,
  changed: Partial<Settings>,
  now: number,
): SyncedFields {
  const stored: Record<string, unknown> = { ...toStored(changed).changed };
  return Object.fromEntries(
    TRAVELLING.filter((name) => !same(stored[name], known[name]?.value)).map((name) => [
      name,
      { version: VERSION, at: now, ...(name in stored ? { value: stored[name] } : {}) },
    ]),
  );
}

/** What was changed elsewhere later than it was known here; not what a newer version wrote. */
export function changedElsewhere(known: SyncedFields, received: SyncedFields): SyncedFields {
  return Object.fromEntries(
    TRAVELLING.flatMap((name) => {
      const field = received[name];
      const isNews = field && field.version <= VERSION && field.at > (known[name]?.at ?? -1);
      return isNews ? [[name, field]] : [];
    }),
  );
}

/** What to change of the settings for these fields; what has no allowed value is left out. */
export function settingsOf(fields: SyncedFields): Partial<Settings> {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    if (!field) return [];
    const fallback = DEFAULTS[name as keyof Settings];
    if (!('value' in field)) return [[name, fallback] as const];
    const read = readStored({ version: field.version, changed: { [name]: field.value } });
    return Object.entries(read);
  });
  return Object.fromEntries(entries);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
