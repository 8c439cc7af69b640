import { useCallback } from 'preact/hooks';

import { CompareView } from '../../components/library/compare-view.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { heldStances } from '../../core/library/compare.ts';
import type { DirectoryEntry } from '../../core/library/directory.ts';
import type { Route } from '../../core/library/route.ts';
import { stanceLineTable } from '../../core/library/tables.ts';
import { type Result, success } from '../../core/protocol/result.ts';
import { actorFacts } from './actor-facts.ts';
import { Answered } from './answered.tsx';
import { directoryOf } from './directory.ts';
import { actionsFor, pictureSaver } from './exporting.ts';
import { useResult } from './use-answer.ts';
import type { Router } from './use-route.ts';

interface Compared {
  entries: DirectoryEntry[];
  actors: Facts[];
  /** Those of the actors that the corpus has not. */
  gone: Key[];
}

interface Props {
  route: Route & { view: 'compare' };
  go: Router['go'];
}

export function Compare({ route, go }: Props) {
  const { locale } = useWords();
  const begin = useCallback(() => compared(route.actors, locale), [route.actors, locale]);
  const [answer, retry] = useResult(begin, 'compare');
  return (
    <Answered answer={answer} retry={retry}>
      {({ entries, ...answered }) => {
        // What is taken out of the address goes at once, not with the next answer.
        const actors = answered.actors.filter(({ subject }) => route.actors.includes(subject.key));
        return (
          <CompareView
            chosen={route.actors}
            actors={actors}
            gone={answered.gone.filter((key) => route.actors.includes(key))}
            entries={entries}
            onChange={(actors) => go({ view: 'compare', actors })}
            actions={actionsFor(route, {
              table: () => stanceLineTable(actors.flatMap(heldStances), merged(actors), locale),
              value: () => ({ actors }),
            })}
            onSave={pictureSaver(route)}
          />
        );
      }}
    </Answered>
  );
}

/** All actors to choose from, and the facts of those chosen that the corpus has. */
async function compared(keys: readonly Key[], locale: string): Promise<Result<Compared>> {
  const [directory, ...facts] = await Promise.all([
    directoryOf('actors', locale),
    ...keys.map(actorFacts),
  ]);
  if (!directory.ok) return directory;
  const actors: Facts[] = [];
  const gone: Key[] = [];
  for (const [index, key] of keys.entries()) {
    const result = facts[index];
    if (result?.ok) actors.push(result.value);
    else if (result?.error.code === 'unknown-subject') gone.push(key);
    else if (result) return result;
  }
  return success({ entries: directory.value, actors, gone });
}

function merged(actors: readonly Facts[]): Pick<Facts, 'topics' | 'sources'> {
  return {
    topics: Object.assign({}, ...actors.map(({ topics }) => topics)) as Facts['topics'],
    sources: Object.assign({}, ...actors.map(({ sources }) => sources)) as Facts['sources'],
  };
}
