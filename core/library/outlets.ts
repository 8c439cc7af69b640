import type { Facts, QuoteFact, SourceFact, StanceFact, TopicFact } from '../card/facts.ts';
import { compare } from '../context/timing.ts';
import type { Key } from '../corpus/key.ts';

/** Who publishes sources, by name; a source without a publisher is an outlet by its title. */
export interface Outlet {
  name: string;
  sources: Key[];
  quotes: number;
  stances: number;
}

/** What one outlet has on one topic of an actor. */
export interface OutletSide {
  stances: StanceFact[];
  quotes: QuoteFact[];
}

/** One topic, with what each of the outlets has on it, in their order. */
export interface OutletTopic {
  /** Absent for the words that are on no topic. */
  topic?: TopicFact;
  sides: OutletSide[];
}

function outletOf({ publisher, title }: SourceFact): string {
  return publisher ?? title;
}

/** The outlets that a subject's facts are from, those with the most of them first. */
export function outletsIn({ sources, quotes, stances }: Facts): Outlet[] {
  const outlets = new Map<string, Outlet>();
  for (const [key, source] of Object.entries(sources)) {
    const name = outletOf(source);
    const outlet = outlets.get(name) ?? { name, sources: [], quotes: 0, stances: 0 };
    outlet.sources.push(key);
    outlet.quotes += quotes.filter((quote) => quote.source === key).length;
    outlet.stances += stances.filter((stance) => stance.source === key).length;
    outlets.set(name, outlet);
  }
  return [...outlets.values()].toSorted(
    (a, b) => b.quotes + b.stances - a.quotes - a.stances || compare(a.name, b.name),
  );
}

/** An actor's facts, as far as these outlets have them. */
export function factsOf(facts: Facts, names: readonly string[]): Facts {
  const isTheirs = ({ source: key }: { source: Key }): boolean => {
    const source = facts.sources[key];
    return source !== undefined && names.includes(outletOf(source));
  };
  return {
    ...facts,
    stances: facts.stances.filter(isTheirs),
    quotes: facts.quotes.filter(isTheirs),
  };
}

/** What these outlets have on each topic: first the topics that most of them have something on. */
export function compareOutlets(facts: Facts, names: readonly string[]): OutletTopic[] {
  const bySource = new Map(
    Object.entries(facts.sources).map(([key, source]) => [key, outletOf(source)]),
  );
  const sidesOf = (has: (on: readonly Key[]) => boolean): OutletSide[] =>
    names.map((name) => ({
      stances: facts.stances.filter(
        (stance) => bySource.get(stance.source) === name && has([stance.topic]),
      ),
      quotes: facts.quotes.filter(
        (quote) => bySource.get(quote.source) === name && has(quote.topics),
      ),
    }));
  const onTopics = Object.values(facts.topics).map((topic) => ({
    topic,
    sides: sidesOf((on) => on.includes(topic.key)),
  }));
  return [
    ...onTopics
      .filter(({ sides }) => filled(sides) > 0)
      .toSorted((a, b) => filled(b.sides) - filled(a.sides) || compare(a.topic.key, b.topic.key)),
    ...[{ sides: sidesOf((on) => on.length === 0) }].filter(({ sides }) => filled(sides) > 0),
  ];
}

function filled(sides: readonly OutletSide[]): number {
  return sides.filter(({ stances, quotes }) => stances.length + quotes.length > 0).length;
}
