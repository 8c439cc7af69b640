import { expect, test } from 'vitest';

import { quotesAsCsv } from '../../../cli/csv.ts';
import { QUOTE_COLUMNS, type QuoteRow, quoteRows } from '../../../core/export/quote-rows.ts';
import { validatePack } from '../../../core/pack/validate.ts';
import { samplePack } from '../pack/sample-pack.ts';

const result = validatePack(samplePack());
const rows = result.ok ? quoteRows(result.pack, 'en') : [];

test('each quote is a row with its references written out', () => {
  expect(rows.map(({ id }) => id)).toEqual(['prime-1', 'prime-2', 'low-1']);
  expect(rows[0]).toMatchObject({
    quote: 'We will talk,',
    speakers: 'Ada Prime',
    said: '2020-03-02',
    'said known': 'inferred',
    event: 'Salt talks',
    to: 'reporters',
    'passed on by': 'Bert Low (reported)',
    topics: 'More talks',
    about: 'Salt talks',
    authors: 'Nora Quill; A. Lens',
    publisher: 'The Salt Herald',
    issued: '2020-03-03',
    paragraph: '1',
    address: 'https://herald.example/talks#:~:text=We%20will%20talk%2C,-%22%20said%20Ada',
  });
  expect(rows[1]).toMatchObject({ continues: 'prime-1', said: '', to: '' });
});

function rowWith(cells: Partial<QuoteRow>): QuoteRow {
  const [row] = rows;
  if (!row) throw new Error('The sample pack has quotes.');
  return { ...row, ...cells };
}

/** A reader of RFC 4180, as strict as it is short. */
function read(csv: string): string[][] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)];
  expect(cells.map(([all]) => all).join('')).toBe(csv);
  const table: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    table.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') table.push([]);
  }
  return table.slice(0, -1);
}

test('the file reads back as the rows, under their names', () => {
  const odd = rowWith({ quote: 'a "b", c\r\nd', note: 'é 中', id: ' x ' });
  const csv = quotesAsCsv([...rows, odd]);
  expect(csv.startsWith('\ufeff')).toBe(true);
  const table = read(csv.slice(1));
  expect(table).toEqual([
    [...QUOTE_COLUMNS],
    ...[...rows, odd].map((row) => QUOTE_COLUMNS.map((column) => row[column])),
  ]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (quote) => {
  const [, row] = read(quotesAsCsv([rowWith({ quote })]).slice(1));
  expect(row?.[1]).toBe(`'${quote}`);
});
