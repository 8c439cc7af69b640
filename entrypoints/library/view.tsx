import { NotThere } from '../../components/library/states.tsx';
import { addressOf, type Route } from '../../core/library/route.ts';
import { Actor } from './actor.tsx';
import { Compare } from './compare.tsx';
import { List } from './list.tsx';
import { Outlets } from './outlets.tsx';
import { Start } from './start.tsx';
import { Event, Source, Topic } from './things.tsx';
import type { Router } from './use-route.ts';

interface Props {
  route: Route;
  router: Router;
}

/** What the address names. Another thing or list is another view; what only narrows it is not. */
export function View({ route, router }: Props) {
  switch (route.view) {
    case 'start':
      return <Start route={route} />;
    case 'actors':
    case 'topics':
    case 'events':
    case 'sources':
      return <List key={route.view} route={route} replace={router.replace} />;
    case 'actor':
      return <Actor key={route.key} route={route} />;
    case 'topic':
      return <Topic key={route.key} route={route} />;
    case 'event':
      return <Event key={route.key} route={route} />;
    case 'source':
      return <Source key={route.key} route={route} />;
    case 'compare':
      return <Compare route={route} go={router.go} />;
    case 'outlets':
      return <Outlets route={route} go={router.go} />;
    case 'unknown':
      return <NotThere key={route.address} address={addressOf(route)} />;
  }
}
