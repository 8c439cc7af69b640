import { useCallback } from 'preact/hooks';

import { OutletsView } from '../../components/library/outlets-view.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { DirectoryEntry } from '../../core/library/directory.ts';
import { outletOf } from '../../core/library/outlets.ts';
import { addressOf, type Route } from '../../core/library/route.ts';
import { quoteTable } from '../../core/library/tables.ts';
import { type Result, success } from '../../core/protocol/result.ts';
import { ask } from '../../platform/ask.ts';
import { Answered } from './answered.tsx';
import { directoryOf } from './directory.ts';
import { actionsFor } from './exporting.ts';
import { useResult } from './use-answer.ts';

interface Found {
  entries: DirectoryEntry[];
  facts?: Facts;
}

export function Outlets({ route }: { route: Route & { view: 'outlets' } }) {
  const { locale } = useWords();
  const { actor, sources } = route;
  const begin = useCallback(() => found(actor, locale), [actor, locale]);
  const [answer, retry] = useResult(begin, 'outlets');
  const isShown = (facts: Facts) => (item: { source: Key }) => {
    const source = facts.sources[item.source];
    return source !== undefined && sources.includes(outletOf(source));
  };
  return (
    <Answered answer={answer} retry={retry}>
      {({ entries, facts }) => (
        <OutletsView
          facts={facts}
          chosen={sources}
          entries={entries}
          onChange={(key, names) =>
            location.assign(addressOf({ view: 'outlets', actor: key, sources: names }))
          }
          actions={actionsFor(route, {
            table: () =>
              facts
                ? quoteTable(facts.quotes.filter(isShown(facts)), facts, locale)
                : { columns: [], rows: [] },
            value: () =>
              facts
                ? {
                    subject: facts.subject,
                    stances: facts.stances.filter(isShown(facts)),
                    quotes: facts.quotes.filter(isShown(facts)),
                    topics: facts.topics,
                    sources: facts.sources,
                  }
                : {},
          })}
        />
      )}
    </Answered>
  );
}

async function found(actor: Key | undefined, locale: string): Promise<Result<Found>> {
  const [directory, facts] = await Promise.all([
    directoryOf('actors', locale),
    actor === undefined ? undefined : ask('subject:facts', { key: actor }),
  ]);
  if (!directory.ok) return directory;
  if (facts && !facts.ok) return facts;
  return success({ entries: directory.value, ...(facts && { facts: facts.value }) });
}
