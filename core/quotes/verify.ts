import type { Passage, Quote, Source } from '../pack/pack.ts';
import { type Located, readParts } from '../pack/parts.ts';
import { passagesOf, quotesOf } from '../pack/passages.ts';
import { below } from '../pack/pointer.ts';
import { type PackProblem, ProblemList, shown } from '../pack/problem.ts';
import { withIds } from '../pack/with-ids.ts';

/** The SHA-256 digest of a text as UTF-8, in lower-case hexadecimal digits. */
export type Sha256 = (text: string) => Promise<string>;

/** How many of each. */
export type Tally = Record<'sources' | 'quotes' | 'passages', number>;

export interface Verification {
  problems: PackProblem[];
  /** What was held against a text, equal or not. */
  compared: Tally;
  /** What was not, because its text is not at hand. */
  skipped: Tally;
}

/**
 * Holds a pack's sources, quotes and passages against the sources' texts, given by source
 * id. Without a problem, and with nothing skipped, each of them equals its text character
 * for character. Takes a pack or, so that all faults are told at once, what ought to be
 * one; whether positions keep to the article proper is for `validatePack` to say.
 */
export async function verifyPack(
  pack: unknown,
  texts: ReadonlyMap<string, string>,
  sha256: Sha256,
): Promise<Verification> {
  const parts = readParts(pack, new ProblemList());
  const problems = new ProblemList();
  const compared: Tally = { sources: 0, quotes: 0, passages: 0 };
  const skipped: Tally = { sources: 0, quotes: 0, passages: 0 };

  function textFor(source: string, what: keyof Tally): string | undefined {
    const text = texts.get(source);
    (text === undefined ? skipped : compared)[what] += 1;
    return text;
  }

  for (const { source } of parts.sources) {
    const text = source ? textFor(source.value.id, 'sources') : undefined;
    if (source && text !== undefined) await verifyText(source, text, sha256, problems);
  }
  for (const quote of quotesOf(parts)) {
    const text = textFor(quote.value.target.source, 'quotes');
    if (text !== undefined) verifyQuote(quote, text, problems);
  }
  for (const passage of passagesOf(parts)) {
    const text = textFor(passage.value.source, 'passages');
    if (text !== undefined) await verifyPassage(passage, text, sha256, problems);
  }
  return { problems: withIds(problems.errors, parts.declarations), compared, skipped };
}

async function verifyText(
  { pointer, value }: Located<Source>,
  text: string,
  sha256: Sha256,
  problems: ProblemList,
): Promise<void> {
  const { file, length, sha256: stated } = value.text;
  const digest = await sha256(text);
  const at = below(pointer, 'text');
  const mend = `Use the text that the pack was made from; or, if the text is right, set this to`;
  if (digest !== stated) {
    const message = `The text at hand for ${shown(file)} has another digest.`;
    problems.error('text-mismatch', below(at, 'sha256'), message, `${mend} ${digest}.`);
  }
  if (text.length !== length) {
    const message = `The text at hand for ${shown(file)} is ${text.length} code units long, not ${length}.`;
    problems.error('text-mismatch', below(at, 'length'), message, `${mend} ${text.length}.`);
  }
  for (const [index, [start, end]] of value.text.paragraphs.entries()) {
    const paragraph = text.slice(start, end);
    if (paragraph === paragraph.trim() && paragraph !== '') continue;
    problems.error(
      'paragraph-mismatch',
      below(at, 'paragraphs', index),
      `From ${start} to ${end} the text has ${shown(paragraph)}.`,
      'Let the paragraph begin and end with a character of its own, not with white space.',
    );
  }
}

function verifyQuote(
  { pointer, value }: Located<Quote>,
  text: string,
  problems: ProblemList,
): void {
  const [{ exact, prefix, suffix }, { start, end }] = value.target.selector;
  const selector = below(pointer, 'target', 'selector', 0);
  const found = text.slice(start, end);
  if (found !== exact) {
    const place = text.indexOf(exact);
    problems.error(
      'quote-mismatch',
      below(selector, 'exact'),
      `From ${start} to ${end} the text has ${shown(found)}, not ${shown(exact)}.`,
      place < 0
        ? 'Copy the words from the text, character for character.'
        : `Correct the position: the words stand from ${place} to ${place + exact.length}.`,
    );
  }
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  verifyContext(prefix, before, below(selector, 'prefix'), problems);
  verifyContext(suffix, after, below(selector, 'suffix'), problems);
}

function verifyContext(
  stated: string,
  found: string,
  pointer: string,
  problems: ProblemList,
): void {
  if (stated === found) return;
  problems.error(
    'context-mismatch',
    pointer,
    `The text has ${shown(found)} here, not ${shown(stated)}.`,
    'Copy the neighbouring characters from the text.',
  );
}

async function verifyPassage(
  { pointer, value }: Located<Passage>,
  text: string,
  sha256: Sha256,
  problems: ProblemList,
): Promise<void> {
  const { start, end } = value.selector[0];
  const found = text.slice(start, end);
  const digest = await sha256(found);
  if (digest === value.sha256) return;
  problems.error(
    'passage-mismatch',
    below(pointer, 'sha256'),
    `From ${start} to ${end} the text has ${shown(found)}, which has another digest.`,
    `Correct the position; or, if this is the passage that you mean, set the digest to ${digest}.`,
  );
}
