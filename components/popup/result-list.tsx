// No tag makes a listbox that the focus of a search field drives.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { localize } from '../../core/text/local-text.ts';
import { useWords } from '../words/speech.tsx';
import { HitLine } from './hit-line.tsx';
import { groupOf, type Item } from './items.ts';
import { GROUP_WORDS } from './words.ts';

export const LIST_ID = 'results';
export const optionId = (at: number): string => `result-${at}`;

interface Props {
  items: readonly Item[];
  /** The line that the arrow keys have come to. */
  active: number | undefined;
  /** What the list is the answer to. */
  query: string;
  label: string;
  onOpen: (item: Item) => void;
}

/** The list under the search field, in groups. The field keeps the focus: it moves `active`. */
export function ResultList({ items, active, query, label, onOpen }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, items]);
  const groups = [...Map.groupBy(items.entries(), ([, item]) => groupOf(item))];
  return (
    <div ref={list} id={LIST_ID} role="listbox" aria-label={label} data-query={query}>
      {groups.map(([group, members]) => (
        <div key={group} role="group" aria-labelledby={`group-${group}`}>
          {group !== 'page' && (
            <div id={`group-${group}`} class="heading" role="presentation">
              {words.say(GROUP_WORDS[group])}
            </div>
          )}
          {members.map(([at, item]) => (
            <Option key={at} at={at} active={at === active} onOpen={() => onOpen(item)}>
              <Line item={item} query={query} />
            </Option>
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  at: number;
  active: boolean;
  onOpen: () => void;
  children: ComponentChildren;
}

function Option({ at, active, onOpen, children }: OptionProps) {
  return (
    // Keys go to the field, which has the focus and says by aria-activedescendant which it is at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={optionId(at)}
      class="option"
      role="option"
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {children}
    </div>
  );
}

function Line({ item, query }: { item: Item; query: string }) {
  const words = useWords();
  switch (item.type) {
    case 'hit':
      return <HitLine hit={item.hit} query={query} />;
    case 'all':
      return <span class="all">{words.count('popup.all', item.total)}</span>;
    case 'page': {
      const { name, kind, count } = item.subject;
      const { text, lang } = localize(name, words.locale);
      return (
        <>
          <span class="count">{words.count('popup.mentions', count)}</span>
          <span class="name" lang={lang} dir="auto">
            {text}
          </span>
          <span class="quiet"> {words.say(`kind.${kind}`)}</span>
        </>
      );
    }
  }
}
