import { renderToString } from 'preact-render-to-string';
import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';

import { ActorView } from '../../../components/library/actor-view.tsx';
import { InParts } from '../../../components/library/in-parts.tsx';
import { OnPaper } from '../../../components/library/on-paper.ts';
import { Speaking } from '../../../components/words/speech.tsx';
import { importPack } from '../../../data/import-pack.ts';
import { countFor } from '../../../data/read-directory.ts';
import { readActor } from '../../../data/read-library.ts';
import { PACK_ID, testPack } from '../../fixtures/pack.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { freshDatabase } from '../data/open-database.ts';
import { readable } from './render-card.tsx';

const noAction = (): void => undefined;
const ACTIONS = { onCsv: noAction, onJson: noAction, onPrint: noAction };

function linesOf(view: ComponentChild): string[] {
  const markup = renderToString(<Speaking words={wordsIn('en')}>{view}</Speaking>);
  return readable(markup).split('\n');
}

/** An actor's view, and how many quotes the list of actors counts. */
async function actor(id: string): Promise<{ lines: string[]; counted: number | undefined }> {
  const database = freshDatabase();
  await importPack(database, testPack());
  const key = `${PACK_ID}/${id}`;
  const record = await readActor(database, key);
  if (!record) throw new Error(`the pack has no actor ${id}`);
  const lines = linesOf(
    <ActorView record={record} actions={ACTIONS} onMore={noAction} onSave={noAction} />,
  );
  const counts = await countFor(database, 'actors', [key]);
  return { lines, counted: counts[key]?.quotes };
}

describe('an actor’s view', () => {
  it('counts its own words, as the list of actors does', async () => {
    const { lines, counted } = await actor('mara-quell');
    expect(counted).toBe(3);
    expect(lines).toContain('In their own words (3)');
    expect(lines.join('\n')).not.toContain('Others’ words that show a position (');
  });

  it('keeps others’ words that prove a position apart', async () => {
    const { lines, counted } = await actor('norvane');
    expect(counted).toBe(0);
    expect(lines).toContain('Others’ words that show a position (1)');
    expect(lines.join('\n')).not.toContain('In their own words (');
  });

  it('keeps what was said to it, and what it passed on, apart from its own words', async () => {
    const { lines, counted } = await actor('wire-desk');
    expect(counted).toBe(0);
    const from = lines.indexOf('Others’ words that this actor passed on');
    expect(lines.slice(from)).toEqual([
      'Others’ words that this actor passed on',
      'Mara Quell:',
      'the toll is a wall by another name',
      expect.stringContaining('2013; relayed by Wire Desk, November 2013; reported by a reader;'),
      'Note on the wording',
      'Translated by the Wire Desk.',
    ]);
    // First that there is nothing of its own.
    const nothing = lines.indexOf(
      'The corpus has no positions and no quotations of this actor yet.',
    );
    expect(nothing).toBeLessThan(lines.indexOf('Named elsewhere'));
  });
});

describe('a long list of the library', () => {
  const list = (
    <InParts name="numbers" items={Array.from({ length: 60 }, (_, index) => index)} size={25}>
      {(shown) => <p>{shown.length} of them</p>}
    </InParts>
  );

  it('comes in parts on a screen', () => {
    expect(linesOf(list)).toEqual(['25 of them', 'Show 25 more 25 of 60']);
  });

  it('counts those that have yet to come, and asks for them once they are wanted', () => {
    const more = (size: number) => (
      <InParts name="numbers" items={[1, 2, 3]} size={size} total={60}>
        {(shown) => <p>{shown.length} of them</p>}
      </InParts>
    );
    expect(linesOf(more(2))).toEqual(['2 of them', 'Show 2 more 2 of 60']);
    expect(linesOf(more(25))).toEqual(['3 of them', 'Show 25 more 3 of 60']);
  });

  it('is whole on paper', () => {
    expect(linesOf(<OnPaper.Provider value={true}>{list}</OnPaper.Provider>)).toEqual([
      '60 of them',
    ]);
  });
});
