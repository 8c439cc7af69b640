import type { Key } from '../../core/corpus/key.ts';
import { type Days, UNDATED } from '../../core/search/days.ts';
import { daysOfIssue, daysOfWords } from '../../core/search/days-of-words.ts';
import { Drawers } from '../../core/search/drawers.ts';
import { wordsIn } from '../../core/search/words.ts';
import type { CorpusDatabase } from '../database.ts';
import { inBatches } from './batches.ts';
import { KEYS_EACH, type PieceRow, pieceRow } from './pieces.ts';

interface QuoteToFile {
  key: Key;
  days: Days | undefined;
  topics: readonly Key[];
  source: Key;
}

/**
 * The pieces of the index that quotes are found by: by the words of their text and their
 * speakers' names, by topic, source and date. Counts under the keys of speakers, topics and
 * sources how many quotes each has.
 */
export async function quotePieces(
  database: CorpusDatabase,
  counts: Map<Key, number>,
): Promise<{ rows: PieceRow[]; count: number }> {
  const drawers = new Drawers();
  const filed: QuoteToFile[] = [];
  const sourceDays = await daysOfSources(database);
  const names = await wordsOfSpeakers(database);
  await inBatches(database.quotes, ({ key, source, topics, speakers, value }) => {
    const words = wordsIn(value.target.selector[0].exact).map(({ word }) => word);
    const called = speakers.flatMap((speaker) => names.get(speaker) ?? []);
    drawers.file(filed.length, new Set([...words, ...called]));
    filed.push({ key, source, topics, days: daysOfWords(value, sourceDays.get(source)) });
    for (const each of [source, ...topics, ...speakers]) {
      counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  });
  const newestFirst = filed
    .map((quote, at) => ({ quote, at }))
    .sort((a, b) => lastDay(b.quote) - lastDay(a.quote));
  const finalNumbers = new Uint32Array(filed.length);
  for (const [number, { at }] of newestFirst.entries()) finalNumbers[at] = number;
  const quotes = newestFirst.map(({ quote }) => quote);
  return {
    count: quotes.length,
    rows: [
      ...drawers.close(finalNumbers).map((drawer) => pieceRow('words', drawer.id, drawer)),
      ...membership(quotes).map(([key, numbers]) => pieceRow('of', key, numbers)),
      ...keyPages(quotes),
      pieceRow('days', '', {
        first: Int32Array.from(quotes, ({ days }) => (days ?? UNDATED)[0]),
        last: Int32Array.from(quotes, ({ days }) => (days ?? UNDATED)[1]),
      }),
    ],
  };
}

const lastDay = ({ days }: QuoteToFile): number => (days ?? UNDATED)[1];

async function daysOfSources({ sources }: CorpusDatabase): Promise<Map<Key, Days>> {
  const days = new Map<Key, Days>();
  await inBatches(sources, ({ key, value }) => {
    const issued = daysOfIssue(value);
    if (issued) days.set(key, issued);
  });
  return days;
}

async function wordsOfSpeakers({ subjects }: CorpusDatabase): Promise<Map<Key, string[]>> {
  const words = new Map<Key, string[]>();
  await inBatches(subjects, ({ key, value }) => {
    const names = Object.values(value.prefLabel).join(' ');
    words.set(
      key,
      wordsIn(names).map(({ word }) => word),
    );
  });
  return words;
}

/** The numbers of the quotes of each topic and each source. */
function membership(quotes: readonly QuoteToFile[]): [Key, Uint32Array][] {
  const numbers = new Map<Key, number[]>();
  for (const [number, { topics, source }] of quotes.entries()) {
    for (const key of [...topics, source]) {
      const list = numbers.get(key);
      if (list) list.push(number);
      else numbers.set(key, [number]);
    }
  }
  return [...numbers].map(([key, list]) => [key, Uint32Array.from(list)]);
}

function keyPages(quotes: readonly QuoteToFile[]): PieceRow[] {
  const pages = Math.ceil(quotes.length / KEYS_EACH);
  return Array.from({ length: pages }, (_, page) =>
    pieceRow(
      'keys',
      String(page),
      quotes.slice(page * KEYS_EACH, (page + 1) * KEYS_EACH).map(({ key }) => key),
    ),
  );
}
