import { paragraphHolding } from '../../quotes/locator.ts';
import type { Quote, Source } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Located, PackParts } from '../parts.ts';
import { passagesOf, quotesOf } from '../passages.ts';
import { below, type Pointer } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

interface Span {
  start: number;
  end: number;
}

/**
 * Paragraphs, quotes and passages lie where a text of the stated length can have them.
 * Whether the text has these words there is for `verifySource` to say, which sees the text.
 */
export function checkPositions(parts: PackParts, index: PackIndex, problems: ProblemList): void {
  const inOrder = new Set<Source>();
  for (const { source } of parts.sources) {
    if (source && checkParagraphs(source, problems)) inOrder.add(source.value);
  }
  function checkSpan(sourceId: string, span: Span, pointer: Pointer): void {
    const source = index.sources.get(sourceId)?.value;
    if (source && isSpan(span)) checkWithin(source, inOrder.has(source), span, pointer, problems);
  }
  for (const { pointer, value } of quotesOf(parts)) {
    const { source, selector } = value.target;
    checkWords({ pointer, value }, problems);
    checkSpan(source, selector[1], below(pointer, 'target', 'selector', 1));
  }
  for (const { pointer, value } of passagesOf(parts)) {
    checkSpan(value.source, value.selector[0], below(pointer, 'selector', 0));
  }
}

/** Whether a position can be one: where it can't, its shape is told to be wrong. */
function isSpan({ start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
}

function checkParagraphs({ pointer, value }: Located<Source>, problems: ProblemList): boolean {
  const { paragraphs, length } = value.text;
  let previousEnd = 0;
  let right = true;
  for (const [index, [start, end]] of paragraphs.entries()) {
    if (start < previousEnd || end <= start || end > length) {
      right = false;
      problems.error(
        'paragraph-order',
        below(pointer, 'text', 'paragraphs', index),
        `The paragraph from ${start} to ${end} does not follow what ends at ${previousEnd} in a text of ${length}.`,
        'List the paragraphs in the order of the text, each with its start before its end, none over another.',
      );
    }
    previousEnd = Math.max(previousEnd, end);
  }
  return right;
}

function checkWithin(
  { id, text }: Source,
  paragraphsAreInOrder: boolean,
  span: Span,
  pointer: Pointer,
  problems: ProblemList,
): void {
  if (span.end > text.length) {
    problems.error(
      'position-outside-text',
      pointer,
      `The text of ${shown(id)} ends at ${text.length}, before ${span.end}.`,
      'Correct the position, in UTF-16 code units from the start of the text.',
    );
  } else if (paragraphsAreInOrder && paragraphHolding(text.paragraphs, span) === undefined) {
    problems.error(
      'position-outside-paragraph',
      pointer,
      `No paragraph of ${shown(id)} holds all from ${span.start} to ${span.end}.`,
      'Keep to one paragraph of the article proper: captions, bylines and notices are no evidence.',
    );
  }
}

function checkWords({ pointer, value }: Located<Quote>, problems: ProblemList): void {
  const [{ exact }, { start, end }] = value.target.selector;
  if (isSpan({ start, end }) && exact.length !== end - start) {
    problems.error(
      'length-mismatch',
      below(pointer, 'target', 'selector', 1),
      `The position spans ${end - start}, the quoted words are ${exact.length} long.`,
      'Let the position span just the quoted words, in UTF-16 code units.',
    );
  }
  if (!exact.isWellFormed()) {
    problems.error(
      'split-character',
      below(pointer, 'target', 'selector', 0, 'exact'),
      'The quoted words begin or end within a character.',
      'Move the start or end by one code unit.',
    );
  }
}
