import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Pack } from '../core/pack/pack.ts';
import { validatePack } from '../core/pack/validate.ts';
import { BUILT_IN_PACK } from './folders.ts';
import { readPack } from './read-pack.ts';
import { type SpotInput, type SpottedMention, spotterOf } from './spotter.ts';

/** A page of the labelled set: its text, and every mention in it. */
export interface LabelledPage extends SpotInput {
  lang: string;
  mentions: {
    surface: string;
    /** `null`: it is a name of the corpus, but stays open. */
    subject: string | null;
    /** Which occurrence of the surface, counted from 1. */
    nth?: number;
  }[];
}

/** What became of a page: labels found or missed, and links that no label asks for. */
export interface PageScore {
  page: LabelledPage;
  right: number;
  missed: string[];
  wrong: SpottedMention[];
}

export interface Score {
  labels: number;
  right: number;
  wrong: number;
  precision: number;
  recall: number;
  negatives: number;
  negativesLinked: number;
}

/** The parts that are held to a bar. */
export const PARTS = ['develop', 'report'] as const;
/** Pages of other matters, each with a pack of its own that knew nothing of the rules. */
export const OTHER_PACKS = ['brexit', 'iran', 'climate', 'greece', 'libya', 'venezuela'] as const;
/** With the pages that were written to mislead: they tell what is left to do. */
export const ALL_PARTS = [...PARTS, 'mislead', ...OTHER_PACKS] as const;
export type Part = (typeof ALL_PARTS)[number];

const FOLDER = join(import.meta.dirname, '../tests/labelled');
const PACKS: readonly string[] = OTHER_PACKS;

/** Thrown where labelled pages are none, or a label is not in its page. */
export class LabelError extends Error {
  override readonly name = 'LabelError';
}

export function readPart(part: Part): LabelledPage[] {
  return readPages(join(FOLDER, `${part}.jsonl`));
}

/** Reads labelled pages from a file, one a line. */
export function readPages(file: string): LabelledPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : readPage(line, `${file}:${index + 1}`)));
}

function readPage(line: string, place: string): LabelledPage {
  let page: Partial<LabelledPage> | null = null;
  try {
    page = JSON.parse(line) as Partial<LabelledPage> | null;
  } catch {
    // Told below, with what it should be.
  }
  if (Array.isArray(page?.mentions) && typeof (page.text ?? page.html) === 'string') {
    return page as LabelledPage;
  }
  throw new LabelError(
    `${place}: write {"id": …, "lang": …, "text": …, "mentions": [{"surface": …, "subject": …}]}`,
  );
}

/** Spots all pages of a part with the built-in pack, or its own, and holds them against the labels. */
export async function scorePart(part: Part): Promise<PageScore[]> {
  const pack = PACKS.includes(part) ? join(FOLDER, part) : BUILT_IN_PACK;
  const validation = validatePack((await readPack(pack)).value);
  if (!validation.ok) throw new Error(`the pack in ${pack} is not valid`);
  return scorePages(readPart(part), [validation.pack]);
}

/** Spots pages with these packs, and holds them against the labels. */
export function scorePages(pages: readonly LabelledPage[], packs: readonly Pack[]): PageScore[] {
  const spot = spotterOf(packs);
  return pages.map((page) => scorePage(page, spot(page, true)));
}

function scorePage(
  page: LabelledPage,
  output: { text?: string; mentions: SpottedMention[] },
): PageScore {
  const text = output.text ?? page.text ?? '';
  const linked = output.mentions.filter(({ subject }) => subject !== null);
  const taken = new Set<SpottedMention>();
  const missed: string[] = [];
  for (const { surface, subject, nth = 1 } of page.mentions) {
    const start = placeOf(page, text, surface, nth);
    const found = linked.find(
      (mention) =>
        mention.subject === subject &&
        mention.start < start + surface.length &&
        start < mention.end &&
        !taken.has(mention),
    );
    if (found) taken.add(found);
    else if (subject !== null) missed.push(`${surface} = ${subject}`);
  }
  return { page, right: taken.size, missed, wrong: linked.filter((one) => !taken.has(one)) };
}

function placeOf({ id }: LabelledPage, text: string, surface: string, nth: number): number {
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(surface, at + 1);
    if (at < 0) throw new LabelError(`the page ${id} has no ${surface} (${nth}): ${text}`);
  }
  return at;
}

export function sum(scores: readonly PageScore[]): Score {
  const count = (of: (score: PageScore) => number) =>
    scores.reduce((total, score) => total + of(score), 0);
  const right = count((score) => score.right);
  const wrong = count((score) => score.wrong.length);
  const labels = right + count((score) => score.missed.length);
  const negatives = scores.filter(({ page }) => page.mentions.length === 0);
  return {
    labels,
    right,
    wrong,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: labels === 0 ? 1 : right / labels,
    negatives: negatives.length,
    negativesLinked: negatives.filter((score) => score.wrong.length > 0).length,
  };
}
