import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

import { parseRoute } from '../../core/library/parse-route.ts';
import { addressOf, type Route } from '../../core/library/route.ts';

/** The route that the page's address names, and a way to change it without a step in history. */
export function useRoute(): [Route, (route: Route) => void] {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    const adopt = (): void => setAddress(location.hash);
    addEventListener('hashchange', adopt);
    // It may have changed since this was first rendered.
    adopt();
    return () => removeEventListener('hashchange', adopt);
  }, []);
  const replace = useCallback((route: Route) => {
    history.replaceState(null, '', addressOf(route));
    setAddress(location.hash);
  }, []);
  const route = useMemo(() => parseRoute(address), [address]);
  return [route, replace];
}
