import { useEffect, useState } from 'preact/hooks';

import type { Settings } from '../../core/settings/settings.ts';
import { onSettingsChanged } from '../../platform/settings-store.ts';

/** The reader's settings as they are, whoever changes them. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const life = new AbortController();
    onSettingsChanged(setSettings, life.signal);
    return () => life.abort();
  }, []);
  return settings;
}
