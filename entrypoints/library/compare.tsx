import { useCallback } from 'preact/hooks';

import { CompareView } from '../../components/library/compare-view.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { heldStances } from '../../core/library/compare.ts';
import type { DirectoryEntry } from '../../core/library/directory.ts';
import { addressOf, type Route } from '../../core/library/route.ts';
import { stanceTable } from '../../core/library/tables.ts';
import { type Result, success } from '../../core/protocol/result.ts';
import { ask } from '../../platform/ask.ts';
import { Answered } from './answered.tsx';
import { directoryOf } from './directory.ts';
import { actionsFor, pictureSaver } from './exporting.ts';
import { useResult } from './use-answer.ts';

interface Compared {
  entries: DirectoryEntry[];
  actors: Facts[];
}

export function Compare({ route }: { route: Route & { view: 'compare' } }) {
  const { locale } = useWords();
  const begin = useCallback(() => compared(route.actors, locale), [route.actors, locale]);
  const [answer, retry] = useResult(begin, 'compare');
  return (
    <Answered answer={answer} retry={retry}>
      {({ entries, actors }) => (
        <CompareView
          actors={actors}
          entries={entries}
          onChange={(keys) => location.assign(addressOf({ view: 'compare', actors: keys }))}
          actions={actionsFor(route, {
            table: () => stanceTable(actors.flatMap(heldStances), merged(actors), locale),
            value: () => ({ actors }),
          })}
          onSave={pictureSaver(route)}
        />
      )}
    </Answered>
  );
}

/** All actors to choose from, and the facts of those that are chosen. */
async function compared(keys: readonly Key[], locale: string): Promise<Result<Compared>> {
  const [directory, ...facts] = await Promise.all([
    directoryOf('actors', locale),
    ...keys.map((key) => ask('subject:facts', { key })),
  ]);
  if (!directory.ok) return directory;
  const failed = facts.find((result) => !result.ok);
  if (failed && !failed.ok) return failed;
  return success({
    entries: directory.value,
    actors: facts.flatMap((result) => (result.ok ? [result.value] : [])),
  });
}

function merged(actors: readonly Facts[]): Pick<Facts, 'topics' | 'sources'> {
  return {
    topics: Object.assign({}, ...actors.map(({ topics }) => topics)) as Facts['topics'],
    sources: Object.assign({}, ...actors.map(({ sources }) => sources)) as Facts['sources'],
  };
}
