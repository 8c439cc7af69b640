import { openLibrary, shown } from './open-library.tsx';

import { describe, expect, it } from 'vitest';

import type { SourceRecord } from '../../../core/library/records.ts';
import { addressOf } from '../../../core/library/route.ts';
import { importPack } from '../../../data/import-pack.ts';
import { readSource } from '../../../data/read-library.ts';
import { inPack, SYRIA_TALKS } from '../context/syria-talks.ts';
import { freshDatabase } from '../data/open-database.ts';

const SOURCE = inPack('csmonitor-2013-02-27');

async function sourceRecord(): Promise<SourceRecord> {
  const database = freshDatabase();
  await importPack(database, SYRIA_TALKS);
  const record = await readSource(database, SOURCE);
  if (!record) throw new Error('the pack has no such source');
  return record;
}

describe('a view that is open while the corpus changes', () => {
  const stances = (body: HTMLElement): Element[] => [...body.querySelectorAll('ul.dated > li')];

  it('is read anew in its place: what is unfolded stays so, and nothing goes meanwhile', async () => {
    const record = await sourceRecord();
    let title = 'Before';
    let release: (() => void) | undefined;
    const { body, publish, press, asked } = await openLibrary(
      addressOf({ view: 'source', key: SOURCE }),
      async () => {
        if (title !== 'Before') await new Promise<void>((resolve) => (release = resolve));
        return { ok: true, value: { ...record, source: { ...record.source, title } } };
      },
    );
    await press('Show 17 more');
    const before = stances(body);
    expect(before).toHaveLength(42);
    title = 'After';
    await publish();
    // The answer is on its way.
    expect(asked).toHaveLength(2);
    expect(body.querySelector('h1')?.textContent).toBe('Before');
    await shown(() => release?.());
    expect(body.querySelector('h1')?.textContent).toBe('After');
    expect(stances(body).every((stance, index) => stance === before[index])).toBe(true);
    expect(stances(body)).toHaveLength(42);
  });

  it('says that there is nothing once its thing has gone, and shows it when it is back', async () => {
    const record = await sourceRecord();
    let there = true;
    const { body, publish } = await openLibrary(addressOf({ view: 'source', key: SOURCE }), () =>
      there ? { ok: true, value: record } : { ok: false, error: { code: 'unknown-subject' } },
    );
    const heading = (): string | undefined => body.querySelector('h1')?.textContent;
    expect(heading()).toBe(record.source.title);
    there = false;
    await publish();
    expect(heading()).toBe('There is nothing here');
    there = true;
    await publish();
    expect(heading()).toBe(record.source.title);
  });
});
