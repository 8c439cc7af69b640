import { useEffect, useMemo, useState } from 'preact/hooks';

import { parseRoute } from '../../core/library/parse-route.ts';
import { addressOf, type Route } from '../../core/library/route.ts';

/** Leads to another address, which the view has at once, before the reader's next key. */
export interface Router {
  /** Goes on by a step in history. */
  go: (route: Route) => void;
  /** Changes the address of the view that is there. */
  replace: (route: Route) => void;
}

/** The route that the page's address names, and what leads to another. */
export function useRoute(): [Route, Router] {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    const adopt = (): void => setAddress(location.hash);
    addEventListener('hashchange', adopt);
    // It may have changed since this was first rendered.
    adopt();
    return () => removeEventListener('hashchange', adopt);
  }, []);
  const router = useMemo<Router>(() => {
    const adopted = (change: (address: string) => void) => (route: Route) => {
      change(addressOf(route));
      // `hashchange` comes later: what is chosen meanwhile would be added to what was before.
      setAddress(location.hash);
    };
    return {
      go: adopted((to) => location.assign(to)),
      replace: adopted((to) => history.replaceState(null, '', to)),
    };
  }, []);
  const route = useMemo(() => parseRoute(address), [address]);
  return [route, router];
}
