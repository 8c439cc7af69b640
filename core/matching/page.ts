import { ACTS_THERE } from './acting.ts';
import type { Entry } from './alias-index.ts';
import { EVENT, FACT_WORDS, hasInitial, PERSON, sortOf, STATE } from './facts.ts';
import { CAPITALS } from './line.ts';
import { ITSELF, type Other, PERSON_NAME } from './neighbours.ts';
import type { Sighting } from './scan.ts';

/** A text of a page with what was seen in it. */
export interface ScannedText {
  sightings: readonly Sighting[];
}

const NAMES_WHOLE: ReadonlySet<string> = new Set(['full', 'variant', 'acronym']);

/** What is seen on a page as a whole, before any name is decided. */
export class Page {
  /** Subjects that the page names in full. */
  readonly whole = new Set<number>();
  /** Subjects whose family name the page gives to somebody, or something, else. */
  readonly #rivals = new Map<number, Other>();
  readonly #facts: Uint32Array;

  constructor(texts: readonly ScannedText[], facts: Uint32Array) {
    this.#facts = facts;
    for (const { sightings } of texts) {
      for (const sighting of sightings) {
        const [entry] = sighting.entries;
        if (entry && sighting.entries.length === 1 && this.namesWhole(entry, sighting)) {
          this.whole.add(entry.subject);
        }
        for (const each of sighting.entries) {
          const rival = this.rivalIn(each, sighting);
          const known = this.#rivals.get(each.subject) ?? ITSELF;
          if (rival > known) this.#rivals.set(each.subject, rival);
        }
      }
    }
  }

  factsOf({ subject }: Entry): number {
    return this.#facts[subject * FACT_WORDS] ?? 0;
  }

  /** The number of the state that an event is about, or -1. */
  matterOf({ subject }: Entry): number {
    return (this.#facts[subject * FACT_WORDS + 1] ?? 0) - 1;
  }

  sortOf(entry: Entry): number {
    return entry.event ? EVENT : sortOf(this.factsOf(entry));
  }

  rivalOf({ subject }: Entry): Other {
    return this.#rivals.get(subject) ?? ITSELF;
  }

  /** A name that means its subject by itself, and is not part of another one. */
  namesWhole(entry: Entry, sighting: Sighting): boolean {
    return !entry.common && NAMES_WHOLE.has(entry.kind) && this.stands(entry, sighting);
  }

  /** Whether the neighbours leave a name what it is. */
  stands(entry: Entry, { surroundings }: Sighting): boolean {
    const { part, single, other, words, line, initials, ordinary } = surroundings;
    const { kind, common } = entry;
    if (part || (single && words === 1)) return false;
    if (kind === 'acronym') return line.style !== CAPITALS || !ordinary;
    const alone = kind === 'surname' || kind === 'metonym' || (common && words === 1);
    return !alone || (other === ITSELF && !this.#otherInitials(entry, initials));
  }

  /** "T. Kerry" is not John Kerry. */
  #otherInitials(entry: Entry, initials: string): boolean {
    if (initials === '' || this.sortOf(entry) !== PERSON) return false;
    return Array.from(initials).some((letter) => !hasInitial(this.factsOf(entry), letter));
  }

  /** Whether a family name is given to another one here, and to what. */
  rivalIn(entry: Entry, { surroundings }: Sighting): Other {
    if (entry.kind !== 'surname' && entry.kind !== 'metonym') return ITSELF;
    if (this.#otherInitials(entry, surroundings.initials)) return PERSON_NAME;
    return surroundings.other;
  }

  /** Others that stand for themselves in a text: how many, and how many of them are states. */
  othersIn(sightings: readonly Sighting[], than: Entry): { subjects: number; states: number } {
    const subjects = new Set<number>();
    const states = new Set<number>();
    for (const sighting of sightings) {
      for (const entry of sighting.entries) {
        const acts = entry.kind === 'metonym' && sighting.surroundings.acting === ACTS_THERE;
        if (entry.subject === than.subject || (entry.common && !acts)) continue;
        if (!this.stands(entry, sighting)) continue;
        (this.sortOf(entry) === STATE ? states : subjects).add(entry.subject);
      }
    }
    return { subjects: subjects.size, states: states.size };
  }

  /** How many others the page names in full, beside this one and states. */
  namesOthers(than: number): number {
    const others = [...this.whole].filter(
      (subject) => subject !== than && sortOf(this.#facts[subject * FACT_WORDS] ?? 0) !== STATE,
    );
    return others.length;
  }
}
