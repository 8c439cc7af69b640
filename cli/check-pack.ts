import { createHash } from 'node:crypto';

import type { FilePlace } from '../core/pack/assemble.ts';
import { type PackParts, readParts, type Sort } from '../core/pack/parts.ts';
import { type PackProblem, ProblemList } from '../core/pack/problem.ts';
import { validatePack } from '../core/pack/validate.ts';
import { withIds } from '../core/pack/with-ids.ts';
import { type Tally, verifyPack } from '../core/quotes/verify.ts';
import { coverageOf, type SourceCoverage } from './coverage.ts';
import { checkEverydayNames } from './everyday-names.ts';
import type { TextPlace } from './json-place.ts';
import { type FileProblem, PackReadError, type ReadPack, readPack } from './read-pack.ts';
import { readSources } from './read-sources.ts';
import { checkUnspottedNames } from './unspotted-names.ts';

/** A problem and where a person finds it. */
export interface CheckProblem extends FilePlace, TextPlace {
  severity: 'error' | 'warning';
  code: PackProblem['code'] | 'unreadable-file' | 'missing-file';
  /** The id of the part of the pack that it is in, where that is known. */
  id?: string;
  message: string;
  mend: string;
}

/** A part of the pack that nothing more is said of, as its shape is wrong. */
export interface LeftOutPart extends FilePlace {
  sort: Sort;
  id?: string;
}

export interface CheckReport {
  ok: boolean;
  /** Whether every file could be read; else nothing but that is checked. */
  read: boolean;
  pack: { id: string; revision: number } | undefined;
  counts: Record<'actors' | 'events' | 'topics' | 'sources' | 'quotes' | 'stances', number>;
  /** What these counts leave out, and what was compared with no text. */
  leftOut: LeftOutPart[];
  compared: Tally;
  /** What could not be compared, as its text is not at hand: not passed. */
  skipped: Tally & { files: string[] };
  problems: CheckProblem[];
  coverage: SourceCoverage[];
}

/** Checks the pack in a folder, against the sources' texts as far as they are at hand. */
export async function checkPack(folder: string, sources: string | undefined): Promise<CheckReport> {
  let read: ReadPack;
  try {
    read = await readPack(folder);
  } catch (error) {
    if (error instanceof PackReadError) return unreadable(error.problems);
    throw error;
  }
  const parts = readParts(read.value, new ProblemList());
  const described = parts.sources.flatMap(({ source }) => source?.value ?? []);
  const found = await readSources(described, sources);
  const { problems, compared, skipped } = await verifyPack(read.value, found.texts, sha256);
  const validation = validatePack(read.value);
  const errors = validation.ok ? [] : validation.problems;
  const spotting = new ProblemList();
  checkEverydayNames(parts, spotting);
  checkUnspottedNames(parts, spotting);
  const warnings = [...validation.warnings, ...withIds(spotting.warnings, parts.declarations)];
  const all = [
    ...[...errors, ...problems].map((problem) => placed(problem, 'error', read)),
    ...warnings.map((problem) => placed(problem, 'warning', read)),
    ...found.unreadable.map(unreadableSource),
  ].toSorted(byPlace);
  return {
    ok: all.every(({ severity }) => severity === 'warning'),
    read: true,
    pack: parts.metadata && { id: parts.metadata.id, revision: parts.metadata.revision },
    counts: countsOf(parts),
    leftOut: leftOutOf(parts, read),
    compared,
    skipped: { ...skipped, files: found.missing },
    problems: all,
    coverage: coverageOf(parts, found.texts),
  };
}

function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}

function placed(
  problem: PackProblem,
  severity: CheckProblem['severity'],
  read: ReadPack,
): CheckProblem {
  const { pointer, ...rest } = problem;
  const place = read.locate(pointer);
  if (problem.code === 'missing-field' && place.pointer === '') {
    const message = `The file ${place.file} is missing.`;
    return { ...place, severity, code: 'missing-file', message, mend: 'Add it: [] for none.' };
  }
  return { severity, ...rest, ...place };
}

function leftOutOf({ leftOut, declarations }: PackParts, read: ReadPack): LeftOutPart[] {
  const ids = new Map(declarations.map(({ pointer, id }) => [pointer, id]));
  return leftOut.map(({ sort, pointer }) => {
    const { file, pointer: place } = read.locate(pointer);
    const id = ids.get(pointer);
    return { sort, file, pointer: place, ...(id !== undefined && { id }) };
  });
}

function unreadable(problems: readonly FileProblem[]): CheckReport {
  const none = { sources: 0, quotes: 0, passages: 0 };
  return {
    ok: false,
    read: false,
    pack: undefined,
    counts: { actors: 0, events: 0, topics: 0, sources: 0, quotes: 0, stances: 0 },
    leftOut: [],
    compared: none,
    skipped: { ...none, files: [] },
    problems: problems.map((problem) => ({
      line: 1,
      column: 1,
      ...problem,
      severity: 'error',
      code: 'unreadable-file',
      pointer: '',
    })),
    coverage: [],
  };
}

function unreadableSource({ file, reason }: { file: string; reason: string }): CheckProblem {
  return {
    severity: 'error',
    code: 'unreadable-file',
    file,
    pointer: '',
    line: 1,
    column: 1,
    message: reason,
    mend: 'Make it a readable UTF-8 file, or take it away.',
  };
}

function countsOf({ actors, events, topics, sources }: PackParts): CheckReport['counts'] {
  return {
    actors: actors.length,
    events: events.length,
    topics: topics.length,
    sources: sources.length,
    quotes: sources.reduce((sum, { quotes }) => sum + quotes.length, 0),
    stances: sources.reduce((sum, { stances }) => sum + stances.length, 0),
  };
}

/** Files that are not there come first: what follows from that comes after. */
function byPlace(a: CheckProblem, b: CheckProblem): number {
  if ((a.code === 'missing-file') !== (b.code === 'missing-file')) {
    return a.code === 'missing-file' ? -1 : 1;
  }
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
