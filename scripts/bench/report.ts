/** One number that the run found, and what it is to be, where something was agreed on. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  bar?: { most: number } | { least: number };
}

/** What one part of the bench has to say. */
export interface SectionReport {
  title: string;
  /** Which browsers were measured, and their versions. */
  browser: string;
  /** Tables to read; the first row of each is its heading. */
  tables: string[][][];
  figures: Figure[];
}

/** Undefined where nothing was agreed on. */
export function met({ value, bar }: Figure): boolean | undefined {
  if (!bar) return undefined;
  return 'most' in bar ? value <= bar.most : value >= bar.least;
}

export function number(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

export function printReport({ title, browser, tables, figures }: SectionReport): void {
  console.log(`\n## ${title} (${browser})`);
  for (const table of tables) {
    console.log('');
    printTable(table);
  }
  if (figures.length === 0) return;
  console.log('');
  printTable([
    ['figure', 'is', 'bar', ''],
    ...figures.map((figure) => [
      figure.name,
      `${number(figure.value)} ${figure.unit}`,
      barText(figure),
      verdict(figure),
    ]),
  ]);
}

function barText({ bar, unit }: Figure): string {
  if (!bar) return '';
  return 'most' in bar ? `≤ ${bar.most} ${unit}` : `≥ ${bar.least} ${unit}`;
}

function verdict(figure: Figure): string {
  const holds = met(figure);
  return holds === undefined ? '' : holds ? 'met' : 'NOT MET';
}

/** As a Markdown table, which reads as well on a terminal. */
function printTable(rows: readonly string[][]): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(3, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => pad(row[at] ?? '', width, at)).join(' | ')} |`;
  const [heading = [], ...body] = rows;
  console.log(line(heading));
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  for (const row of body) console.log(line(row));
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
