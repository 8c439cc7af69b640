import { useEffect, useRef } from 'preact/hooks';

import type { Key } from '../../core/corpus/key.ts';
import type { DirectoryEntry } from '../../core/library/directory.ts';
import type { EntryCounts } from '../../core/library/records.ts';
import type { ListName } from '../../core/library/route.ts';
import { useWords } from '../words/speech.tsx';
import { ListEntry } from './list-entry.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useVirtualList } from './use-virtual-list.ts';

/** The height of an entry whose name takes one line, in CSS pixels. */
const ENTRY_HEIGHT = 52;

interface Props {
  list: ListName;
  entries: readonly DirectoryEntry[];
  counts: ReadonlyMap<Key, EntryCounts>;
  /** How far the list is scrolled at first. */
  offset: number;
  /** Called with the keys of the entries in sight, and how far that is, once the list stands still. */
  onSeen: (keys: readonly Key[], offset: number) => void;
}

/**
 * Entries of which only those in sight are rendered. Each is a link; the arrow keys, Home and
 * End go through all of them.
 */
export function LongList({ list, entries, counts, offset, onSeen }: Props) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualList({
    count: entries.length,
    scroller,
    itemHeight: ENTRY_HEIGHT,
    offset,
  });
  useListKeys(scroller, virtual, entries.length);
  const items = virtual.getVirtualItems();
  const inSight = items.flatMap(({ index }) => entries[index]?.key ?? []).join(' ');
  const moving = virtual.isScrolling;
  useEffect(() => {
    if (!moving && inSight !== '') onSeen(inSight.split(' '), scroller.current?.scrollTop ?? 0);
  }, [inSight, moving, onSeen]);
  return (
    <div class="long-list" ref={scroller}>
      <div class="whole" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        <ol
          aria-label={words.say(`library.nav.${list}`)}
          style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}
        >
          {items.map(({ index }) => {
            const entry = entries[index];
            return (
              entry && (
                <li
                  key={entry.key}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-posinset={index + 1}
                  aria-setsize={entries.length}
                >
                  <ListEntry list={list} entry={entry} counts={counts.get(entry.key)} />
                </li>
              )
            );
          })}
        </ol>
      </div>
    </div>
  );
}
