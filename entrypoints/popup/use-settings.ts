import { useEffect, useRef, useState } from 'preact/hooks';

import type { Settings } from '../../core/settings/settings.ts';
import { ShownSettings } from '../../platform/shown-settings.ts';

/** The reader's settings as they are, whoever changes them, and what changes them here. */
export function useSettings(first: Settings): [Settings, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(first);
  const shownRef = useRef<ShownSettings>(undefined);
  useEffect(() => {
    const life = new AbortController();
    shownRef.current = new ShownSettings(first, setSettings, life.signal);
    return () => life.abort();
  }, [first]);
  return [settings, (changes) => void shownRef.current?.change(changes)];
}
