import { useState } from 'preact/hooks';

import type { Settings } from '../../core/settings/settings.ts';
import { ShownSettings } from '../../platform/shown-settings.ts';

/** The reader's settings as they are, whoever changes them, and what changes them here. */
export function useSettings(first: Settings): [Settings, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(first);
  // Until the popup closes.
  const [shown] = useState(
    () => new ShownSettings(first, setSettings, new AbortController().signal),
  );
  return [settings, (changes) => void shown.change(changes)];
}
