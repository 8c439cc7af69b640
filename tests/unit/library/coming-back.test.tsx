import { openLibrary, shown } from './open-library.tsx';

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { addressOf } from '../../../core/library/route.ts';
import { importPack } from '../../../data/import-pack.ts';
import { readActor, readSource, readTopic } from '../../../data/read-library.ts';
import { inPack, SYRIA_TALKS } from '../context/syria-talks.ts';
import { freshDatabase } from '../data/open-database.ts';

const ACTOR = inPack('russia');
const TOPIC = inPack('assad-departure');
const SOURCE = inPack('csmonitor-2013-02-27');
const MANY = 70;

/** The library at an address, with a topic on which so many have a stance that they come in parts. */
async function open(address: string) {
  const database = freshDatabase();
  await importPack(database, SYRIA_TALKS);
  const topic = await readTopic(database, TOPIC, undefined);
  const [stance] = topic?.collection.stances ?? [];
  if (!topic || !stance) throw new Error('the pack has no stance on the topic');
  const stances = Array.from({ length: MANY }, (_, index) => ({
    ...stance,
    key: `${stance.key}-${index}`,
    actor: { ...stance.actor, key: `actor-${index}` },
  }));
  const records: Record<string, unknown> = {
    [ACTOR]: await readActor(database, ACTOR),
    [TOPIC]: { ...topic, collection: { ...topic.collection, stances } },
    [SOURCE]: await readSource(database, SOURCE),
  };
  return {
    ...(await openLibrary(address, ({ request: { key = '' } }) => ({
      ok: true,
      value: records[key],
    }))),
    evidence: addressOf({ view: 'topic', key: TOPIC, stance: `${stance.key}-0` }),
  };
}

const addressOfTopic = addressOf({ view: 'topic', key: TOPIC });
const addressOfSource = addressOf({ view: 'source', key: SOURCE });

describe('coming back to a view', () => {
  it('finds a list unfolded as far as it was, and folded where it has not been yet', async () => {
    const { body, go, back, press } = await open(addressOfSource);
    const listed = (): number => body.querySelectorAll('ul.dated > li').length;
    expect(listed()).toBe(25);
    await press('Show 17 more');
    await go(addressOfTopic);
    await go(addressOfSource);
    expect(listed()).toBe(25);
    await back();
    await back();
    expect(listed()).toBe(42);
  });

  it('finds it so after evidence was opened in it', async () => {
    const { body, go, back, press, evidence } = await open(addressOfTopic);
    await press('Show 30 more');
    await go(evidence);
    await go(addressOfSource);
    await back();
    expect(body.querySelector('.more')?.textContent).toContain(`60 of ${MANY}`);
  });

  it('finds an actor’s quotes on the topic that was chosen', async () => {
    const { body, go, back } = await open(addressOf({ view: 'actor', key: ACTOR }));
    const quotes = (): number => body.querySelectorAll('[data-quote]').length;
    const all = quotes();
    const select = body.querySelector('select');
    const [, option] = select?.querySelectorAll('option') ?? [];
    await shown(() => {
      option?.setAttribute('selected', '');
      select?.dispatchEvent(new (parseHTML('').Event)('change'));
    });
    const chosen = quotes();
    expect(chosen).toBeLessThan(all);
    await go(addressOfSource);
    await back();
    expect(quotes()).toBe(chosen);
  });
});
