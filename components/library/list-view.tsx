import { useMemo } from 'preact/hooks';

import type { Key } from '../../core/corpus/key.ts';
import {
  type DirectoryEntry,
  type DirectoryFilter,
  filterDirectory,
  kindsOf,
} from '../../core/library/directory.ts';
import type { EntryCounts } from '../../core/library/records.ts';
import type { ListName } from '../../core/library/route.ts';
import { useWords } from '../words/speech.tsx';
import { Actions, type ViewActions } from './actions.tsx';
import { ViewHeading } from './arrival.tsx';
import { FindField } from './find-field.tsx';
import { kindInWords } from './kinds.ts';
import { LongList } from './long-list.tsx';

interface Props {
  list: ListName;
  /** All entries, in order. */
  entries: readonly DirectoryEntry[];
  filter: DirectoryFilter;
  onFilter: (filter: DirectoryFilter) => void;
  counts: ReadonlyMap<Key, EntryCounts>;
  /** How far the list is scrolled at first. */
  offset: number;
  /** Called with the entries that come into sight, and how far the list is scrolled. */
  onSeen: (keys: readonly Key[], offset: number) => void;
  actions: ViewActions;
}

/** A list of the corpus, with what narrows it. */
export function ListView({
  list,
  entries,
  filter,
  onFilter,
  counts,
  offset,
  onSeen,
  actions,
}: Props) {
  const words = useWords();
  const { text, kind } = filter;
  const kinds = useMemo(() => kindsOf(entries), [entries]);
  const found = useMemo(() => filterDirectory(entries, { text, kind }), [entries, text, kind]);
  return (
    <>
      <ViewHeading>{words.say(`library.nav.${list}`)}</ViewHeading>
      <FindField
        label={words.say('library.list.find')}
        value={text}
        onInput={(typed) => onFilter({ text: typed, kind })}
        found={found.length}
        all={entries.length}
      >
        {kinds.length > 1 && (
          <label>
            {words.say('library.list.kind')}
            <select
              value={kind}
              onChange={({ currentTarget }) => onFilter({ text, kind: currentTarget.value })}
            >
              <option value="">{words.say('library.list.allKinds')}</option>
              {kinds.map(([name, count]) => (
                <option key={name} value={name}>
                  {words.say(
                    'library.list.kindCount',
                    kindInWords(words, name),
                    words.number(count),
                  )}
                </option>
              ))}
            </select>
          </label>
        )}
      </FindField>
      {entries.length > 0 && found.length === 0 && (
        <p class="notice">
          {words.say('library.list.nothing')}{' '}
          <button type="button" onClick={() => onFilter({ text: '', kind: '' })}>
            {words.say('library.list.clear')}
          </button>
        </p>
      )}
      {entries.length === 0 && <p class="notice">{words.say('library.list.empty')}</p>}
      <LongList list={list} entries={found} counts={counts} offset={offset} onSeen={onSeen} />
      <Actions {...actions} />
    </>
  );
}
