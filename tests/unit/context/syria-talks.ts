import { BUILT_IN_PACK } from '../../../cli/folders.ts';
import { packAsCorpus } from '../../../cli/pack-as-corpus.ts';
import { readPack } from '../../../cli/read-pack.ts';
import type { Facts } from '../../../core/card/facts.ts';
import { gatherFacts } from '../../../core/card/gather-facts.ts';
import { rowsOf } from '../../../core/corpus/rows.ts';
import { validatePack } from '../../../core/pack/validate.ts';

const validation = validatePack((await readPack(BUILT_IN_PACK)).value);
if (!validation.ok) throw new Error('the built-in pack is not valid');

const { pack } = validation;
const corpus = packAsCorpus(pack);

export const SYRIA_TALKS = pack;

export const SYRIA_TALKS_ROWS = rowsOf(pack);

/** The key of a thing of the pack. */
export const inPack = (id: string): string => `${pack.pack.id}/${id}`;

/** The facts about a subject of the pack. */
export async function factsAbout(id: string): Promise<Facts> {
  const facts = await gatherFacts(corpus, inPack(id));
  if (!facts) throw new Error(`the pack has no subject ${id}`);
  return facts;
}
