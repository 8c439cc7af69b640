import { fold } from '../text/fold.ts';
import { CAPITALISED, tokenize, Tokens } from '../text/tokens.ts';
import { COMPOUND, foldUnit } from '../text/units.ts';
import { DistinctHashes } from './distinct-hashes.ts';
import { NAME_KINDS } from './alias-index.ts';
import { CAPITALS, packTraits } from './entry.ts';
import { writtenForms } from './inflect/variants.ts';
import type { NamedSubject, NameToSpot } from './compile.ts';
import { extend } from './sequence.ts';
import { admitStart, START_WORDS } from './word-starts.ts';

const INITIAL_CAPACITY = 1024;

/** The written forms of names, one a row, and what they bring into an index beside. */
export class CompiledNames {
  count = 0;
  /** The hashes of the sequence of the words. */
  first = new Uint32Array(INITIAL_CAPACITY);
  second = new Uint32Array(INITIAL_CAPACITY);
  /** Numbers of subjects. */
  subjects = new Uint32Array(INITIAL_CAPACITY);
  /** See entry.ts. */
  traits = new Uint16Array(INITIAL_CAPACITY);
  /** What the filter has to let pass. */
  readonly filtered = new DistinctHashes();
  readonly starts = new Uint32Array(START_WORDS);
  readonly #tokens = new Tokens();

  /**
   * Adds the names of subjects, numbered from `from` on, and the forms in which their languages
   * write them. A name without any word is left out; a subject's equal names may come twice.
   */
  add(subjects: readonly NamedSubject[], from: number, german: boolean): void {
    let subject = from;
    let event = false;
    const write = (value: string, { kind, policy }: NameToSpot, clitic: number): void => {
      const common = policy === 'common';
      this.#addForm(
        value,
        subject,
        packTraits({ capitals: 0, kind: NAME_KINDS.indexOf(kind), common, event, clitic }),
      );
    };
    for (const named of subjects) {
      event = named.event;
      writtenForms(named, german, write);
      subject++;
    }
  }

  #addForm(value: string, subject: number, traits: number): void {
    const tokens = this.#tokens;
    tokenize(value, tokens);
    const { count } = tokens;
    if (count === 0) return;
    let capitals = 0;
    let first = 0;
    let second = 0;
    for (let at = 0; at < count; at++) {
      first = extend(first, tokens.first[at] as number);
      second = extend(second, tokens.second[at] as number);
      this.filtered.add(first);
      if ((tokens.flags[at] as number) & CAPITALISED) capitals |= 1 << at;
    }
    admitStart(this.starts, firstUnits(value, tokens), (capitals & 1) !== 0);
    if (this.count === this.first.length) this.#widen();
    const row = this.count++;
    this.first[row] = first;
    this.second[row] = second;
    this.subjects[row] = subject;
    this.traits[row] = traits | (capitals & CAPITALS);
  }

  #widen(): void {
    for (const column of ['first', 'second', 'subjects'] as const) {
      const wider = new Uint32Array(this.count * 2);
      wider.set(this[column]);
      this[column] = wider;
    }
    const traits = new Uint16Array(this.count * 2);
    traits.set(this.traits);
    this.traits = traits;
  }
}

/** The first two units of the first word, folded, the second in the upper half; 0 for none. */
function firstUnits(text: string, { starts, ends }: Tokens): number {
  const end = ends[0] as number;
  let units = 0;
  let shift = 0;
  for (let at = starts[0] as number; at < end && shift < 32; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit > COMPOUND) {
      units |= unit << shift;
      shift += 16;
    } else if (unit === COMPOUND) {
      for (const folded of fold(text.charAt(at)).slice(0, (32 - shift) / 16)) {
        units |= folded.charCodeAt(0) << shift;
        shift += 16;
      }
    }
  }
  return units;
}
