import type { AliasIndex, NameKind } from './alias-index.ts';
import { MAX_SUBJECTS } from './alias-index.ts';
import { CompiledNames } from './compiled-names.ts';
import { bucketsFor } from './buckets.ts';
import { statesOf } from './event-matter.ts';
import { NO_FACTS } from './facts-table.ts';
import { filterFor } from './filter.ts';
import { haveGerman } from './inflect/variants.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { startPattern } from './start-pattern.ts';
import { FIRST_SEED } from '../text/word-hash.ts';
import { withNames } from './with-names.ts';

/** A subject with the names to spot. */
export interface NamedSubject {
  /** Identifies the subject in the corpus; ASCII. */
  key: string;
  event: boolean;
  /** What is known of it, packed as in facts.ts; a person of no title where left out. */
  facts?: number;
  /** What a person is or was, as "president of Syria": tells which state that is about. */
  roles?: readonly string[];
  /** The key of the person or body whose visit an event is: where a page does not name it, it is another's. */
  visitor?: string;
  names: readonly NameToSpot[];
}

export interface NameToSpot {
  value: string;
  kind: NameKind;
  policy: 'distinctive' | 'common';
  /** BCP 47; without it, the name is spotted as it is written only. */
  lang?: string;
}

/**
 * Compiles the names of all subjects, and the forms in which their languages write them, into
 * one index. A name without any word is left out;
 * of one subject's equal names the most certain counts. Subjects are numbered in the order
 * given; the same subjects in the same order give the same index.
 */
export function compileIndex(subjects: readonly NamedSubject[]): AliasIndex {
  if (subjects.length > MAX_SUBJECTS) {
    throw new RangeError(`an index holds at most ${MAX_SUBJECTS} subjects`);
  }
  const names = new CompiledNames();
  names.add(subjects, 0, haveGerman(subjects));
  const empty: AliasIndex = {
    revision: FIRST_SEED,
    ...bucketsFor(names.count),
    bloom: filterFor(names.filtered.size),
    starts: '',
    ...NO_FACTS,
    lexicon: lexicon(),
  };
  return {
    ...withNames(empty, names, subjects, statesOf(subjects)),
    starts: startPattern(names.starts),
  };
}
