import { ACTS_THERE } from './acting.ts';
import type { Entry } from './alias-index.ts';
import { ACRONYM, METONYM, SURNAME } from './alias-index.ts';
import type { Facts } from './facts.ts';
import { factOf, hasInitial, PERSON, sortOf, STATE } from './facts.ts';
import { CAPITALS } from './line.ts';
import { ITSELF, type Other, PERSON_NAME, THING } from './neighbours.ts';
import type { Sighting } from './scan.ts';

/** A text of a page with what was seen in it. */
export interface ScannedText {
  sightings: readonly Sighting[];
}

/** So many words about something else one about affairs of state outweighs. */
const OUTWEIGHED = 2;

/** Names that others may have too. */
const isShared = ({ kind }: Entry): boolean => kind === SURNAME || kind === METONYM;

/**
 * What is seen on a page as a whole, before any name is decided. Texts come and go as the
 * page is read and changes.
 */
export class Page {
  /** How often the page names a subject in full. */
  readonly #whole = new Map<number, number>();
  /** How many subjects it names in full that are no states. */
  #named = 0;
  /** How often it gives a subject's family name to something else, */
  readonly #things = new Map<number, number>();
  /** and how much more often to other persons than to the subject, whose it stays beside as few of these. */
  readonly #persons = new Map<number, number>();
  /** How many words beside names tell of anything else than affairs of state, less what these outweigh. */
  #elsewhere = 0;
  readonly #facts: Facts;
  /** Counts on with anything on which decisions depend: until then all are decided as before. */
  revision = 0;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** Adds a text in which something was seen. */
  add(text: ScannedText): void {
    this.#count(text, 1);
  }

  /** Takes away a text that has been added. */
  remove(text: ScannedText): void {
    this.#count(text, -1);
  }

  #count({ sightings }: ScannedText, by: 1 | -1): void {
    const { affairs, elsewhere } = (sightings[0] as Sighting).surroundings.line;
    const before = this.isElsewhere;
    this.#elsewhere += by * (elsewhere - affairs * OUTWEIGHED);
    if (this.isElsewhere !== before) this.revision++;
    for (const sighting of sightings) {
      const { entries } = sighting;
      const [entry] = entries;
      if (entry && entries.length === 1 && this.namesWhole(entry, sighting)) {
        const { subjectNumber: subject } = entry;
        const sort = this.sortOf(subject);
        const now = this.#countIn(this.#whole, subject, by);
        // The first of a subject, or its last.
        if (now === (by === 1 ? 1 : 0) && sort !== STATE) this.#named += by;
        if (sort === PERSON) this.#countIn(this.#persons, subject, -by);
      }
      for (const each of entries) {
        const rival = this.rivalIn(each, sighting);
        if (!rival) continue;
        this.#countIn(rival === THING ? this.#things : this.#persons, each.subjectNumber, by);
      }
    }
  }

  /** Counts on or back, and forgets what comes to nothing. */
  #countIn(counts: Map<number, number>, subject: number, by: number): number {
    const now = (counts.get(subject) ?? 0) + by;
    if (now === 0) counts.delete(subject);
    else counts.set(subject, now);
    // The first, or none any more.
    if (now === 0 || now === by) this.revision++;
    return now;
  }

  /**
   * A number for all that the page says about the subjects of these sightings: as long as it
   * is the same, they are decided the same.
   */
  stampOf({ sightings }: ScannedText): number {
    let stamp = Number(this.isElsewhere);
    for (const { entries } of sightings) {
      for (const { subjectNumber: subject } of entries) {
        const about = this.names(this.matterOf(subject)) ? 4 : 0;
        const whole = this.names(subject) ? 2 : 0;
        const known = about + whole + this.namesAnother(subject);
        stamp = Math.imul(stamp, 31) + (this.rivalOf(subject) << 3) + known;
      }
    }
    return stamp;
  }

  /** Of the words about something else two are left, or more, when each of affairs of state has outweighed two. */
  get isElsewhere(): boolean {
    return this.#elsewhere > 1;
  }

  /** Whether the page names this subject in full. */
  names(subject: number): boolean {
    return this.#whole.has(subject);
  }

  factsOf(subject: number): number {
    return factOf(this.#facts, subject, 0);
  }

  /** The number of the state that a subject is about, or of whose visit an event is, or -1. */
  matterOf(subject: number): number {
    return factOf(this.#facts, subject, 1) - 1;
  }

  sortOf(subject: number): number {
    return sortOf(this.factsOf(subject));
  }

  /** What the page gives a subject's family name to more than to the subject: somebody else where there is one. */
  rivalOf(subject: number): Other {
    if ((this.#persons.get(subject) as number) > 0) return PERSON_NAME;
    return this.#things.has(subject) ? THING : ITSELF;
  }

  /** A name that means its subject by itself, and is not part of another one. */
  namesWhole(entry: Entry, sighting: Sighting): boolean {
    return !entry.common && !isShared(entry) && this.stands(entry, sighting);
  }

  /** Whether the neighbours leave a name what it is. */
  stands(entry: Entry, { surroundings }: Sighting): boolean {
    const { part, single, other, words, line, initials, ordinary } = surroundings;
    const { kind, common } = entry;
    if (part || (single && (words === 1 || kind === ACRONYM))) return false;
    if (kind === ACRONYM) return line.style !== CAPITALS || !ordinary;
    const alone = isShared(entry) || (common && words === 1);
    return !alone || (other === ITSELF && !this.#otherInitials(entry, initials));
  }

  /** "T. Kerry" is not John Kerry. */
  #otherInitials(entry: Entry, initials: string): boolean {
    if (initials === '' || this.sortOf(entry.subjectNumber) !== PERSON) return false;
    // oxlint-disable-next-line typescript/no-misused-spread -- an initial is one letter with a capital.
    return [...initials].some((letter) => !hasInitial(this.factsOf(entry.subjectNumber), letter));
  }

  /** Whether a name is given to another one here, and to what. */
  rivalIn(entry: Entry, { surroundings }: Sighting): Other {
    const { part, single, other, initials } = surroundings;
    if (part) return THING;
    if (!isShared(entry) && !single) return ITSELF;
    return this.#otherInitials(entry, initials) ? PERSON_NAME : other;
  }

  /** How many others stand for themselves in a text: those that are no states, and states. */
  othersIn(sightings: readonly Sighting[], than: Entry): [subjects: number, states: number] {
    const subjects = new Set<number>();
    const states = new Set<number>();
    for (const sighting of sightings) {
      for (const entry of sighting.entries) {
        const acts = entry.kind === METONYM && sighting.surroundings.acting === ACTS_THERE;
        if (entry.subjectNumber === than.subjectNumber || (entry.common && !acts)) continue;
        if (!this.stands(entry, sighting)) continue;
        (this.sortOf(entry.subjectNumber) === STATE ? states : subjects).add(entry.subjectNumber);
      }
    }
    return [subjects.size, states.size];
  }

  /** 1 where the page names another in full, beside this one and states; else 0. */
  namesAnother(than: number): 0 | 1 {
    const itself = this.names(than) && this.sortOf(than) !== STATE ? 1 : 0;
    return this.#named > itself ? 1 : 0;
  }
}
