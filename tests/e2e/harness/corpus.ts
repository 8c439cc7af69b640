import { readPack } from '../../../cli/read-pack.ts';
import { keyOf } from '../../../core/corpus/key.ts';
import type { Pack } from '../../../core/pack/pack.ts';

/** The built-in pack as its files have it: what the extension shows is held against it. */
const { value } = await readPack('data/packs/syria-talks');
const pack = value as Pack;

/** The verbatim words of every quote, by the key that the card marks them with. */
export const verbatim: ReadonlyMap<string, string> = new Map(
  pack.sources.flatMap(({ quotes }) =>
    quotes.map(({ id, target }) => [keyOf(pack.pack.id, id), target.selector[0].exact]),
  ),
);

/** The name under which a subject's card comes. */
export function nameOf(id: string): string {
  const subject = [...pack.actors, ...pack.events].find((each) => each.id === id);
  const name = subject?.prefLabel['en'];
  if (name === undefined) throw new Error(`the corpus has no subject "${id}"`);
  return name;
}
