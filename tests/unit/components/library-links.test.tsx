import { renderToString } from 'preact-render-to-string';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { TopicView } from '../../../components/library/topic-view.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import { parseRoute } from '../../../core/library/parse-route.ts';
import type { CorpusDatabase } from '../../../data/database.ts';
import { importPack } from '../../../data/import-pack.ts';
import { readActor, readEvent, readSource, readTopic } from '../../../data/read-library.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { inPack, SYRIA_TALKS } from '../context/syria-talks.ts';
import { freshDatabase } from '../data/open-database.ts';

const noAction = (): void => undefined;
const ACTIONS = { onCsv: noAction, onJson: noAction, onPrint: noAction };

/** The addresses within the library that a topic's view leads to. */
async function addressesOf(database: CorpusDatabase, topic: string): Promise<string[]> {
  const record = await readTopic(database, topic, undefined);
  if (!record) throw new Error(`the corpus has no topic ${topic}`);
  const markup = renderToString(
    <Speaking words={wordsIn('en')}>
      <TopicView record={record} open={undefined} actions={ACTIONS} onSave={noAction} />
    </Speaking>,
  );
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  return [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href') ?? '');
}

/** What the view of an address shows. */
const READERS = {
  actor: readActor,
  event: readEvent,
  source: readSource,
  topic: (database: CorpusDatabase, key: string) => readTopic(database, key, undefined),
};

async function found(database: CorpusDatabase, address: string): Promise<object | undefined> {
  const route = parseRoute(address);
  return 'key' in route ? READERS[route.view](database, route.key) : undefined;
}

describe('the view of a topic', () => {
  it('leads to something with every link, whatever the topic is about', async () => {
    const database = freshDatabase();
    await importPack(database, SYRIA_TALKS);
    const views = new Set<string>();
    for (const { id } of SYRIA_TALKS.topics) {
      for (const address of await addressesOf(database, inPack(id))) {
        views.add(parseRoute(address).view);
        expect([address, await found(database, address)]).not.toContain(undefined);
      }
    }
    expect([...views].toSorted()).toEqual(['actor', 'event', 'topic']);
  });
});
