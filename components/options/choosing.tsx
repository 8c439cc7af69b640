import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Settings } from '../../core/settings/settings.ts';

/** The settings as they are, and what to do where the reader changes one. */
export interface Choosing {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
  /** The same, for whoever has to know whether it could be saved. */
  save: (changes: Partial<Settings>) => Promise<boolean>;
  /** What the reader searches the page for, folded; empty where they do not. */
  query: string;
}

export const ChoosingContext = createContext<Choosing | undefined>(undefined);

export function useChoosing(): Choosing {
  const choosing = useContext(ChoosingContext);
  if (!choosing) throw new Error('Nothing is chosen outside the settings page');
  return choosing;
}

/** The names of the settings that have a value of this kind. */
export type SettingOf<T> = {
  [K in keyof Settings]: Settings[K] extends T ? K : never;
}[keyof Settings];
