import { join, relative } from 'node:path';

import type { CheckProblem, CheckReport } from './check-pack.ts';
import type { SourceCoverage } from './coverage.ts';

/** A check's report for people: problems first, what counts last. */
export function formatReport(report: CheckReport, folder: string): string {
  return [
    ...report.problems.map((problem) => formatProblem(problem, folder)),
    ...report.coverage.map(formatCoverage),
    formatSummary(report),
  ].join('\n\n');
}

function formatProblem(problem: CheckProblem, folder: string): string {
  const { file, line, column, severity, code, pointer, id, message, mend } = problem;
  const place = `${pathOf(folder, file)}:${line}:${column}`;
  const within = [
    ...(pointer === '' ? [] : [` at "${pointer}"`]),
    ...(id === undefined ? [] : [` of "${id}"`]),
  ].join('');
  return `${place} ${severity} ${code}${within}\n  ${message}\n  ${mend}`;
}

/** From here where it lies below, else as the folder was typed. */
function pathOf(folder: string, file: string): string {
  const path = join(folder, file);
  const near = relative('', path);
  return near.startsWith('..') ? path : near;
}

function formatCoverage({ source, quotations, names }: SourceCoverage): string {
  const words = quotations.map(
    (quotation) =>
      `${placeOf(quotation)}${quotation.partly ? ' (partly in a quote)' : ''}: ${quotation.words}`,
  );
  const byPlace = Map.groupBy(names, placeOf);
  const lists = [...byPlace].map(
    ([place, found]) =>
      `${place}: ${found.map(({ name, count }) => (count > 1 ? `${name} (${count})` : name)).join(', ')}`,
  );
  return [
    `${source}, for a person to judge:`,
    `  Between quotation marks and in no quote:${indented(words)}`,
    `  Capitalised and no alias, by where it first stands:${indented(lists)}`,
  ].join('\n');
}

function indented(lines: readonly string[]): string {
  return lines.length === 0 ? ' nothing' : lines.map((line) => `\n    ${line}`).join('');
}

function placeOf({ paragraph }: { paragraph: number | null }): string {
  return paragraph === null ? 'outside the article' : `paragraph ${paragraph}`;
}

function formatSummary(report: CheckReport): string {
  const { read, pack, counts, compared, skipped, problems } = report;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const sum = listOf({ errors, warnings: problems.length - errors });
  if (!read) return `Nothing more is checked until every file can be read.\n${sum}`;
  const { files, ...notCompared } = skipped;
  const absent = files.length === 0 ? '' : ` (${files.join(', ')})`;
  return [
    `${pack ? `${pack.id}, revision ${pack.revision}` : 'No pack'}: ${listOf(counts)}`,
    ...formatLeftOut(report),
    `Compared with the sources' texts: ${listOf(compared)}`,
    `Skipped, as the text is not at hand: ${listOf(notCompared)}${absent}`,
    sum,
    ...notChecked(files),
  ].join('\n');
}

const MOST_NAMED = 10;

function formatLeftOut({ leftOut }: CheckReport): string[] {
  if (leftOut.length === 0) return [];
  const named = leftOut
    .slice(0, MOST_NAMED)
    .map(({ sort, id, file, pointer }) =>
      id === undefined ? `${sort} at "${pointer}" of ${file}` : `${sort} "${id}"`,
    );
  const more = leftOut.length - named.length;
  const all = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [`Left out of all that follows and of these counts, until its errors are mended: ${all}`];
}

/** What no error says: nobody is to take it for checked. */
function notChecked(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  return [
    'Not checked, without the texts: whether positions, lengths and digests are right, and what is for a person to judge.',
    `To check that too, put ${files.join(', ')} into a folder and name it: --sources FOLDER`,
  ];
}

function listOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${count === 1 ? what.slice(0, -1) : what}`)
    .join(', ');
}
