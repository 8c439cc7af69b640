import type { Quote } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Located, PackParts } from '../parts.ts';
import { below } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

/**
 * Quotes stand once, in the file of their source, and run on forwards: so no chain of
 * `continues` comes back to itself.
 */
export function checkQuotes(parts: PackParts, index: PackIndex, problems: ProblemList): void {
  const places = new Map<string, string>();
  const continued = new Set<string>();
  for (const { source, quotes } of parts.sources) {
    for (const quote of quotes) {
      if (source) checkFile(quote, source.value.id, problems);
      checkPlace(quote, places, problems);
      checkRun(quote, index, continued, problems);
    }
  }
}

function checkFile({ pointer, value }: Located<Quote>, file: string, problems: ProblemList): void {
  if (value.target.source === file) return;
  problems.error(
    'wrong-source',
    below(pointer, 'target', 'source'),
    `The quote stands with the source ${shown(file)}, but names another.`,
    'Move the quote to the file of its source, or correct the id.',
  );
}

function checkPlace(
  { pointer, value }: Located<Quote>,
  places: Map<string, string>,
  problems: ProblemList,
): void {
  const { start, end } = value.target.selector[1];
  const place = `${value.target.source} ${start} ${end}`;
  const earlier = places.get(place);
  if (earlier === undefined) {
    places.set(place, pointer);
  } else {
    problems.error(
      'duplicate-quote',
      pointer,
      `The quote ${earlier} has the same position.`,
      'Merge the two: one quote can have several speakers, topics and subjects.',
    );
  }
}

function checkRun(
  { pointer, value }: Located<Quote>,
  index: PackIndex,
  continued: Set<string>,
  problems: ProblemList,
): void {
  const { continues } = value;
  const before = continues === undefined ? undefined : index.quotes.get(continues)?.value;
  if (!before) return;
  const fault = faultOfRun(before, value, continued);
  continued.add(before.id);
  if (fault === undefined) return;
  problems.error(
    'broken-run',
    below(pointer, 'continues'),
    `The quote ${shown(before.id)} ${fault}.`,
    'Name the quote that this one runs on from: the one before it, in the same source, by the same speaker.',
  );
}

function faultOfRun(
  before: Quote,
  after: Quote,
  continued: ReadonlySet<string>,
): string | undefined {
  if (before.target.source !== after.target.source) return 'is in another source';
  if (before.target.selector[1].end > after.target.selector[1].start) {
    return 'does not end before this one starts';
  }
  const speakers = new Set(before.speakers);
  if (speakers.symmetricDifference(new Set(after.speakers)).size > 0) return 'has another speaker';
  return continued.has(before.id) ? 'is continued by another quote' : undefined;
}
