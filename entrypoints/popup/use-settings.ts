import { useState } from 'preact/hooks';

import type { Settings } from '../../core/settings/settings.ts';
import { notStored, ShownSettings } from '../../platform/shown-settings.ts';

/** The reader's settings as they are, whoever changes them, and what changes them here, always the same. */
export function useSettings(first: Settings): [Settings, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(first);
  const [change] = useState(() => {
    const shown = new ShownSettings(first, setSettings);
    return (changes: Partial<Settings>): void => void shown.change(changes).catch(notStored);
  });
  return [settings, change];
}
