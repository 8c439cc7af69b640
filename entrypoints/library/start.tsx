import { StartView } from '../../components/library/start-view.tsx';
import type { Route } from '../../core/library/route.ts';
import { totalsTable } from '../../core/library/tables.ts';
import { Answered } from './answered.tsx';
import { actionsFor } from './exporting.ts';
import { useAnswer } from './use-answer.ts';

export function Start({ route }: { route: Route & { view: 'start' } }) {
  const [answer, retry] = useAnswer('library:totals', {}, 'totals');
  return (
    <Answered answer={answer} retry={retry}>
      {(totals) => (
        <StartView
          totals={totals}
          actions={actionsFor(route, {
            table: () => totalsTable(totals),
            value: () => ({ totals }),
          })}
        />
      )}
    </Answered>
  );
}
