import { useCallback } from 'preact/hooks';

import { OutletsView } from '../../components/library/outlets-view.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { DirectoryEntry } from '../../core/library/directory.ts';
import { factsOf } from '../../core/library/outlets.ts';
import type { Route } from '../../core/library/route.ts';
import { recordTable } from '../../core/library/table.ts';
import { outletsTable } from '../../core/library/view-tables.ts';
import { type Result, success } from '../../core/protocol/result.ts';
import { actorFacts } from './actor-facts.ts';
import { Answered } from './answered.tsx';
import { directoryOf } from './directory.ts';
import { actionsFor, type Exported } from './exporting.ts';
import { useResult } from './use-answer.ts';
import type { Router } from './use-route.ts';

interface Found {
  entries: DirectoryEntry[];
  facts?: Facts;
}

interface Props {
  route: Route & { view: 'outlets' };
  go: Router['go'];
}

export function Outlets({ route, go }: Props) {
  const { locale } = useWords();
  const { actor, sources } = route;
  const begin = useCallback(() => found(actor, locale), [actor, locale]);
  const [answer, retry] = useResult(begin, 'outlets');
  return (
    <Answered answer={answer} retry={retry}>
      {({ entries, facts }) => (
        <OutletsView
          facts={facts}
          chosen={sources}
          entries={entries}
          onChange={(key, names) => go({ view: 'outlets', actor: key, sources: names })}
          actions={actionsFor(route, exported(facts, sources, locale))}
        />
      )}
    </Answered>
  );
}

/** What the table shows: of the outlets that are chosen, once there is an actor. */
function exported(facts: Facts | undefined, names: readonly string[], locale: string): Exported {
  if (!facts) return { table: () => recordTable({}), value: () => ({}) };
  const shown = factsOf(facts, names);
  const { subject, stances, quotes, topics, sources } = shown;
  return {
    table: () => outletsTable(shown, locale),
    value: () => ({ subject, stances, quotes, topics, sources }),
  };
}

async function found(actor: Key | undefined, locale: string): Promise<Result<Found>> {
  const [directory, facts] = await Promise.all([
    directoryOf('actors', locale),
    actor === undefined ? undefined : actorFacts(actor),
  ]);
  if (!directory.ok) return directory;
  if (facts && !facts.ok) return facts;
  return success({ entries: directory.value, ...(facts && { facts: facts.value }) });
}
