import type { Candidate } from '../core/card/facts.ts';
import type { Key } from '../core/corpus/key.ts';
import type { CorpusDatabase } from './database.ts';

/** Who these subjects are, in this order; those that the corpus has not are left out. */
export async function readCandidates(
  { subjects }: CorpusDatabase,
  keys: readonly Key[],
): Promise<Candidate[]> {
  const rows = await subjects.bulkGet([...keys]);
  return rows
    .filter((row) => row !== undefined)
    .map(({ key, value }) => ({
      key,
      name: value.prefLabel,
      kind: value.kind,
      description: value.description,
    }));
}
