import type { SomeWords } from './records.ts';

/** Words with those that come after them. */
export function withMore(words: SomeWords, more: SomeWords): SomeWords {
  const quotes = [...words.quotes, ...more.quotes];
  return {
    stances: [],
    quotes,
    topics: { ...words.topics, ...more.topics },
    sources: { ...words.sources, ...more.sources },
    // Where nothing comes, the corpus has changed meanwhile, and there are no more.
    total: more.quotes.length === 0 ? quotes.length : more.total,
  };
}

/** Whether there are words that have not come yet. */
export function goesOn({ quotes, total }: SomeWords): boolean {
  return quotes.length < total;
}
