import { Connection } from '../../data/search/connection.ts';
import { CorpusSearch } from '../../data/search/corpus-search.ts';

const corpus = new Connection();
// At once, since it takes its time. Who searches is told where it can not be opened.
corpus.open().catch(() => undefined);

/** Searches the corpus in this page, without the background, which may be asleep. */
export const ownSearch = new CorpusSearch(() => corpus.open());
