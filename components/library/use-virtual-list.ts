import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface ListOptions {
  count: number;
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  /** The usual height of an item in CSS pixels; items may be higher. */
  itemHeight: number;
  /** How far the list is scrolled at first. */
  offset: number;
}

/** Says which items of a long list are to be rendered, and renders again when that changes. */
export function useVirtualList({
  count,
  scroller,
  itemHeight,
  offset,
}: ListOptions): Virtualizer<HTMLElement, HTMLElement> {
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => itemHeight,
    initialOffset: offset,
    overscan: 12,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => renderAgain(undefined),
  };
  const [list] = useState(() => new Virtualizer(options));
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  return list;
}
