import { namedSubject } from '../core/corpus/named-subject.ts';
import { type SubjectRow, rowsOf } from '../core/corpus/rows.ts';
import { localize } from '../core/text/local-text.ts';
import { compileIndex } from '../core/matching/compile.ts';
import { type Decision, decide } from '../core/matching/resolve.ts';
import { type ReasonCode, REASONS } from '../core/matching/reason.ts';
import { scannerOf } from '../core/matching/scan.ts';
import type { Pack } from '../core/pack/pack.ts';
import { REASONS_IN_WORDS } from './reasons.ts';
import { textsOfHtml, textsOfPlain } from './spot-page.ts';

/** A line of the input: one page. */
export interface SpotInput {
  id: string | number;
  text?: string | undefined;
  html?: string | undefined;
  lang?: string | undefined;
  date?: string | undefined;
}

interface Candidate {
  subject: string;
  name: string;
  kind: string;
}

/** A mention as it is printed. Where it stays open, `subject` is null and has candidates. */
export interface SpottedMention {
  start: number;
  end: number;
  surface: string;
  subject: string | null;
  name: string | null;
  kind: string | null;
  candidates?: Candidate[];
  why?: { code: string; words: string };
}

export interface SpotOutput {
  id: string | number;
  /** Of a page of HTML: the text that the offsets count in. */
  text?: string;
  mentions: SpottedMention[];
  /** With reasons: names that were seen, and link to nothing. */
  passedOver?: SpottedMention[];
}

/** Spots the subjects of packs in pages, with the code that the extension runs in a page. */
export function spotterOf(
  packs: readonly Pack[],
): (page: SpotInput, explain?: boolean) => SpotOutput {
  const rows = packs.flatMap((pack) => rowsOf(pack).subjects);
  const index = compileIndex(rows.map(namedSubject));
  const scanner = scannerOf(index);
  const subjects = rows.map((row) => candidateOf(row, rows));

  function printed(decision: Decision, text: string, start: number): SpottedMention {
    const candidates = decision.subjects.map((number) => subjects[number] as Candidate);
    const [only] = decision.open ? [] : candidates;
    return {
      start: start + decision.start,
      end: start + decision.end,
      surface: text.slice(decision.start, decision.end),
      subject: only?.subject ?? null,
      name: only?.name ?? null,
      kind: only?.kind ?? null,
      ...(decision.open ? { candidates } : {}),
    };
  }

  return ({ id, text = '', html, ...given }, explain = false) => {
    const page = html === undefined ? textsOfPlain(text) : textsOfHtml(html);
    const { whole, parts } = page;
    const lang = given.lang ?? page.lang;
    const date = given.date ?? page.date;
    const scanned = parts.map((part) => ({ sightings: scanner.scan(part.text, lang) }));
    const all = decide(scanned, index, date).flatMap((decisions, at) =>
      decisions.map((decision) => {
        const { text, start } = parts[at] as (typeof parts)[number];
        const code = REASONS[decision.reason] as ReasonCode;
        return {
          links: decision.links,
          mention: {
            ...printed(decision, text, start),
            ...(explain ? { why: { code, words: REASONS_IN_WORDS[code] } } : {}),
          },
        };
      }),
    );
    const where = (links: boolean) =>
      all.filter((one) => one.links === links).map(({ mention }) => mention);
    return {
      id,
      ...(html === undefined ? {} : { text: whole }),
      mentions: where(true),
      ...(explain ? { passedOver: where(false) } : {}),
    };
  };
}

/** A subject goes by its id; where two packs have the same one, by its key. */
function candidateOf({ key, value }: SubjectRow, rows: readonly SubjectRow[]): Candidate {
  const shared = rows.some((other) => other.value.id === value.id && other.key !== key);
  return {
    subject: shared ? key : value.id,
    name: localize(value.prefLabel, 'en').text,
    kind: value.kind,
  };
}
