import type { Quote, Stance } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Located, PackParts } from '../parts.ts';
import { below } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

/**
 * A stance stands with a source that gives evidence for it, and nobody is quoted with the
 * words of another: a quoted stance rests on quotes of the actor, or of those who speak
 * for it by office.
 */
export function checkStances(parts: PackParts, index: PackIndex, problems: ProblemList): void {
  const offices = officesOf(parts);
  for (const { source, stances } of parts.sources) {
    for (const stance of stances) {
      if (source) checkFile(stance, source.value.id, index, problems);
      if (stance.value.basis === 'quoted') checkSpeakers(stance, offices, index, problems);
    }
  }
}

function checkFile(
  { pointer, value }: Located<Stance>,
  file: string,
  index: PackIndex,
  problems: ProblemList,
): void {
  const fromHere = value.evidence.some((item) => {
    // An unknown quote is told as such; it is not to be called foreign too.
    if ('quote' in item)
      return (index.quotes.get(item.quote)?.value.target.source ?? file) === file;
    return item.passage.source === file;
  });
  if (fromHere) return;
  problems.error(
    'wrong-source',
    below(pointer, 'evidence'),
    `The stance stands with the source ${shown(file)}, but none of its evidence is in there.`,
    'Move the stance to the file of the source that gives evidence for it.',
  );
}

/** Who holds an office where, as `person organisation`. */
type Offices = ReadonlySet<string>;

function officesOf({ actors }: PackParts): Offices {
  return new Set(
    actors.flatMap(({ value }) =>
      value.memberships.map(({ organization_id: office = '' }) => `${value.id} ${office}`),
    ),
  );
}

function checkSpeakers(
  { pointer, value }: Located<Stance>,
  offices: Offices,
  index: PackIndex,
  problems: ProblemList,
): void {
  for (const [at, item] of value.evidence.entries()) {
    if (!('quote' in item)) continue;
    const quote = index.quotes.get(item.quote)?.value;
    if (!quote || speaksFor(quote, value.actor, offices)) continue;
    problems.error(
      'unsupported-stance',
      below(pointer, 'evidence', at, 'quote'),
      `${shown(quote.id)} has not the words of ${shown(value.actor)}, nor of a member of it.`,
      'Name a quote of the actor; or set basis to "reported" or "assessed"; or add the membership that lets the speaker speak for the actor.',
    );
  }
}

function speaksFor({ speakers }: Quote, actor: string, offices: Offices): boolean {
  return speakers.some((speaker) => speaker === actor || offices.has(`${speaker} ${actor}`));
}
