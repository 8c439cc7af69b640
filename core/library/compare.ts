import { agreementOf } from '../agreement/agreement.ts';
import type { Facts, TopicFact } from '../card/facts.ts';
import { compare } from '../context/timing.ts';
import type { Position } from '../pack/pack.ts';
import type { HeldStance } from './records.ts';
import { stanceLines, type StanceLine } from './lines.ts';

/** One topic with the line of each of the actors compared, in their order. */
export interface ComparedTopic {
  topic: TopicFact;
  /** `undefined` where the corpus has no stance of that actor on it. */
  lines: (StanceLine | undefined)[];
  /**
   * Whether those who have a stance agree, all of them, or some differ; `other` where that is not for us
   * to say, `alone` where only one has.
   */
  agreement: 'different' | 'other' | 'same' | 'alone';
}

/** The stances of a subject, each with whose it is. */
export function heldStances({ subject, stances }: Facts): HeldStance[] {
  const { key, name, kind } = subject;
  return stances.map((stance) => ({ ...stance, actor: { key, name, kind } }));
}

/**
 * The topics on which any of these actors has a stance: those first on which they can be
 * compared, of these first those on which they differ.
 */
export function compareActors(actors: readonly Facts[]): ComparedTopic[] {
  const topics = new Map(
    actors.flatMap(({ topics }) => Object.values(topics)).map((topic) => [topic.key, topic]),
  );
  const lines = actors.map(
    (facts) => new Map(stanceLines(heldStances(facts)).map((line) => [line.topic, line])),
  );
  return [...topics.values()]
    .flatMap((topic) => {
      const row = lines.map((byTopic) => byTopic.get(topic.key));
      const positions = row.flatMap((line) => line?.standing.position ?? []);
      if (positions.length === 0) return [];
      return [{ topic, lines: row, agreement: agreementAmong(positions), held: positions.length }];
    })
    .toSorted(
      (a, b) =>
        b.held - a.held || compare(a.agreement, b.agreement) || compare(a.topic.key, b.topic.key),
    )
    .map(({ topic, lines, agreement }) => ({ topic, lines, agreement }));
}

function agreementAmong(positions: readonly Position[]): ComparedTopic['agreement'] {
  if (positions.length === 1) return 'alone';
  const pairs = positions.flatMap((position, index) =>
    positions.slice(index + 1).map((other) => agreementOf(position, other)),
  );
  if (pairs.includes('differs')) return 'different';
  return pairs.every((pair) => pair === 'agrees') ? 'same' : 'other';
}
