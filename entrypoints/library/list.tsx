import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { ListView } from '../../components/library/list-view.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { Key } from '../../core/corpus/key.ts';
import { filterDirectory } from '../../core/library/directory.ts';
import type { EntryCounts } from '../../core/library/records.ts';
import type { ListName, Route } from '../../core/library/route.ts';
import type { Table } from '../../core/library/table.ts';
import { directoryTable } from '../../core/library/tables.ts';
import { Answered } from './answered.tsx';
import { countsOf } from './counts.ts';
import { directoryOf } from './directory.ts';
import { Edition } from './edition.ts';
import { actionsFor } from './exporting.ts';
import { rememberedPlace, rememberPlace } from './place.ts';
import { usePrintedList } from './printed-list.tsx';
import { useResult } from './use-answer.ts';

interface Props {
  route: Route & { view: ListName };
  replace: (route: Route) => void;
}

export function List({ route, replace }: Props) {
  const words = useWords();
  const { locale } = words;
  const list = route.view;
  const begin = useCallback(() => directoryOf(list, locale), [list, locale]);
  const [answer, retry] = useResult(begin, list);
  const [counts, count] = useCounts(list);
  const found = useMemo(
    () => (answer.status === 'ready' ? filterDirectory(answer.value, route) : []),
    [answer, route],
  );
  usePrintedList(list, found, words);
  const table = async (): Promise<Table> =>
    directoryTable(
      found,
      await countsOf(
        list,
        found.map(({ key }) => key),
      ),
    );
  return (
    <Answered answer={answer} retry={retry}>
      {(entries) => (
        <ListView
          list={list}
          entries={entries}
          filter={route}
          onFilter={(filter) => replace({ view: list, ...filter })}
          counts={counts}
          offset={rememberedPlace().list}
          onSeen={(keys, offset) => {
            rememberPlace({ list: offset });
            count(keys);
          }}
          actions={actionsFor(route, {
            table,
            value: async () => ({ entries: (await table()).rows }),
          })}
        />
      )}
    </Answered>
  );
}

/**
 * The counts of what has come into sight. Once the corpus has changed, all is counted anew; until
 * then the last counts stay, so that no line changes its height under the reader.
 */
function useCounts(list: ListName): [Map<Key, EntryCounts>, (keys: readonly Key[]) => void] {
  const askedRef = useRef(new Set<Key>());
  const [counts, setCounts] = useState(new Map<Key, EntryCounts>());
  const edition = useContext(Edition);
  useEffect(() => {
    askedRef.current = new Set();
  }, [edition]);
  const onSeen = useCallback(
    (keys: readonly Key[]) => {
      const asked = askedRef.current;
      const missing = keys.filter((key) => !asked.has(key));
      if (missing.length === 0) return;
      for (const key of missing) asked.add(key);
      void (async () => {
        // Without them a line says less; the list itself tells where the database is gone.
        const counted = await countsOf(list, missing);
        if (asked === askedRef.current) setCounts((before) => new Map([...before, ...counted]));
      })();
    },
    [list],
  );
  return [counts, onSeen];
}
