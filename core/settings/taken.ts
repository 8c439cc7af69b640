import { DEFAULTS, MOST_SITES, type SettingName, type Settings } from './settings.ts';
import { toStored } from './stored-settings.ts';

/**
 * What resets have taken away of settings and nobody has given back: of each the last value that a
 * reader had chosen, of a list all its sites.
 */
export type Taken = Partial<Settings>;

/**
 * What is taken after a reset of these settings. What is as it came loses nothing by it: a second
 * reset forgets nothing of what the first has taken.
 */
export function takenByReset(taken: Taken, reset: Partial<Settings>): Taken {
  const lost = Object.entries(toStored(reset).changed).map(([name, value]) => [
    name,
    isList(value) ? together(taken[name as 'sitesOff'], value) : value,
  ]);
  return { ...taken, ...(Object.fromEntries(lost) as Taken) };
}

/**
 * The changes that give back what was taken. What has been chosen since stays: a setting that is as
 * it came no more, and the sites of a list, as far as there is room.
 */
export function givenBack(taken: Taken, settings: Settings): Partial<Settings> {
  const changes = Object.entries(taken).flatMap(([key, value]) => {
    const name = key as SettingName;
    const now = settings[name];
    const untouched = same(now, DEFAULTS[name]);
    const back = isList(value) ? together(value, now as readonly string[]) : value;
    return (untouched || isList(value)) && !same(back, now) ? [[name, back]] : [];
  });
  return Object.fromEntries(changes) as Partial<Settings>;
}

function together(taken: readonly string[] = [], now: readonly string[]): readonly string[] {
  return [...new Set([...taken, ...now])].slice(0, MOST_SITES);
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
