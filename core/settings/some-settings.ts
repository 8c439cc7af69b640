import type { SettingName, Settings } from './settings.ts';
import { type StoredSettings, VERSION } from './stored-settings.ts';

/** Some of the settings, as a file or a change brings them. */

export function namesIn(some: Partial<Settings>): SettingName[] {
  return Object.keys(some) as SettingName[];
}

/** Whether any of these is other than in the settings. */
export function differFrom(settings: Settings, some: Partial<Settings>): boolean {
  return namesIn(some).some(
    (name) => JSON.stringify(some[name]) !== JSON.stringify(settings[name]),
  );
}

/** These settings as they are, defaults too: so they take the place of whatever comes after. */
export function keptWhole(settings: Settings, names: readonly SettingName[]): StoredSettings {
  const kept = Object.fromEntries(names.map((name) => [name, settings[name]]));
  return { version: VERSION, changed: kept };
}
