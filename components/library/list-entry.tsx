import type { DirectoryEntry } from '../../core/library/directory.ts';
import type { EntryCounts } from '../../core/library/records.ts';
import { addressOf, type ListName, type ThingName } from '../../core/library/route.ts';
import { CorpusDate } from '../date.tsx';
import { useWords } from '../words/speech.tsx';
import { kindInWords } from './kinds.ts';

const VIEWS: Record<ListName, ThingName> = {
  actors: 'actor',
  topics: 'topic',
  events: 'event',
  sources: 'source',
};

interface Props {
  list: ListName;
  entry: DirectoryEntry;
  /** As soon as they are counted. */
  counts: EntryCounts | undefined;
}

/** One line of a list: the name, and in small print what it is and how much there is of it. */
export function ListEntry({ list, entry: { key, name, lang, kind, date }, counts }: Props) {
  const words = useWords();
  return (
    <>
      <a href={addressOf({ view: VIEWS[list], key })} lang={lang} dir="auto">
        {name}
      </a>
      <p>
        {kind && <span>{kindInWords(words, kind)}</span>}
        {date && <CorpusDate edtf={date} />}
        {counts && counts.quotes > 0 && <span>{words.count('library.quotes', counts.quotes)}</span>}
        {counts && counts.stances > 0 && (
          <span>{words.count('library.stances', counts.stances)}</span>
        )}
      </p>
    </>
  );
}
