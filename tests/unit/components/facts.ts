import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import type { Facts, QuoteFact } from '../../../core/card/facts.ts';
import { rowsOf } from '../../../core/corpus/rows.ts';
import { testPack } from '../../fixtures/pack.ts';
import { key, rowsFor } from '../card/rows.ts';

/** The facts about a subject of the pack for tests, with the quotes that prove its stances. */
export function factsOf(id: string): Facts {
  const rows = rowsFor(id);
  const proofs = new Set(
    rows.stances.flatMap(({ value }) =>
      value.evidence.flatMap((item) => ('quote' in item ? [key(item.quote)] : [])),
    ),
  );
  const quotes = rowsOf(testPack()).quotes.filter((row) => proofs.has(row.key));
  return assembleFacts({ ...rows, quotes: [...new Set([...rows.quotes, ...quotes])] });
}

/** The facts about Brandt with his one quote changed. */
export function factsWithQuote(change: Partial<QuoteFact>): Facts {
  const facts = factsOf('tomas-brandt');
  return { ...facts, quotes: facts.quotes.map((quote) => ({ ...quote, ...change })) };
}
