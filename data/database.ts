import { Dexie, type Table, type Transaction } from 'dexie';

import type { Key } from '../core/corpus/key.ts';
import {
  type QuoteRow,
  type SourceRow,
  type StanceRow,
  stanceColumns,
  type SubjectRow,
  type TopicRow,
} from '../core/corpus/rows.ts';
import { type WayRow, waysOf } from '../core/corpus/ways.ts';
import type { Size } from '../core/hover/box.ts';
import type { Pack, PackMetadata } from '../core/pack/pack.ts';
import type { Days } from '../core/search/days.ts';
import { daysOfIssue } from '../core/search/days-of-words.ts';
import type { Settings } from '../core/settings/settings.ts';
import { inBatches } from './search/batches.ts';
import type { PieceRow } from './search/pieces.ts';

/** An installed pack. */
export interface PackRow {
  id: string;
  metadata: PackMetadata;
  /** A pack that is turned off has no rows but here and on the shelf: nobody comes upon it. */
  enabled: boolean;
  /** Packs come in the order of these. */
  order: number;
}

/** A pack that is turned off, whole. */
export interface ShelfRow {
  id: string;
  pack: Pack;
}

/**
 * What a change of the corpus brings of the settings, which lie elsewhere: written with the former,
 * made after it, and made only once under its token.
 */
export interface PendingRow extends PendingChoices {
  order?: number;
  token: string;
}

export interface PendingChoices {
  /** Nothing: all settings go back to their defaults. */
  settings: Partial<Settings> | null;
  /** Nothing: cards are again as large as what they show. Where it is not told, it stays. */
  cardSize?: Size | null;
}

/**
 * The corpus on this machine. Versions are append-only: a change of the schema adds a
 * version with its upgrade, and a test that opens a database of each earlier version.
 */
export class CorpusDatabase extends Dexie {
  declare packs: Table<PackRow, string>;
  declare subjects: Table<SubjectRow, Key>;
  declare topics: Table<TopicRow, Key>;
  declare sources: Table<SourceRow, Key>;
  declare quotes: Table<QuoteRow, Key>;
  declare stances: Table<StanceRow, Key>;
  /** By whom quotes were passed on, and to whom they were said: the newest come last. */
  declare ways: Table<WayRow, Key>;
  declare shelf: Table<ShelfRow, string>;
  /** Packs that the reader has removed: none of them comes back by itself. */
  declare removed: Table<{ id: string }, string>;
  /** Changes of the settings that came with a change of the corpus and are still to be made. */
  declare pending: Table<PendingRow, number>;
  /** The search index, made from the other tables. */
  declare search: Table<PieceRow, string>;

  constructor(name = 'on-the-record') {
    super(name);
    this.version(1).stores({
      packs: 'id',
      subjects: 'key, pack, *participants',
      topics: 'key, pack',
      sources: 'key, pack',
      quotes: 'key, pack, source, *speakers, *topics, *about',
      stances: 'key, pack, source, actor, topic',
    });
    this.version(2).stores({ search: 'id' });
    this.version(3)
      .stores({ shelf: 'id', removed: 'id' })
      .upgrade(async (transaction) => {
        let order = 0;
        await transaction
          .table<PackRow>('packs')
          .toCollection()
          .modify((row) => {
            row.enabled = true;
            row.order = order;
            order += 1;
          });
      });
    this.version(4)
      .stores({
        stances: 'key, pack, source, actor, topic, *assessors, *evidence',
        pending: '++order',
      })
      .upgrade((transaction) =>
        transaction
          .table<StanceRow>('stances')
          .toCollection()
          .modify((row) => {
            Object.assign(row, stanceColumns(row.pack, row.value));
          }),
      );
    // An index over what every row has already: the browser fills it, and no row is written.
    this.version(5).stores({
      quotes: 'key, pack, source, *speakers, *topics, *about, [pack+value.said.event]',
    });
    // A store of its own: to write columns into 100,000 quotes, with all their indexes, takes
    // minutes, in which the browser may end the background again and again.
    this.version(6).stores({ ways: 'key, pack, *passedOn, *saidTo' }).upgrade(findWays);
  }

  /** The browser's own connection, opened where it is not. */
  async connection(): Promise<IDBDatabase> {
    await this.open();
    return this.backendDB();
  }
}

/** Fills the table that version 6 has added from what is there. */
async function findWays(transaction: Transaction): Promise<void> {
  const issues = new Map<Key, Days | undefined>();
  await inBatches(transaction.table<SourceRow, Key>('sources'), ({ key, value }) => {
    issues.set(key, daysOfIssue(value));
  });
  const ways: WayRow[] = [];
  await inBatches(transaction.table<QuoteRow, Key>('quotes'), (row) => {
    ways.push(...waysOf([row], issues));
  });
  await transaction.table<WayRow>('ways').bulkAdd(ways);
}
