import type { ComponentChildren } from 'preact';

import { fold } from '../../core/text/fold.ts';
import { useChoosing } from './choosing.tsx';

interface Props {
  /** All that it says, by which it is found. */
  texts: readonly string[];
  children: ComponentChildren;
}

/** One entry of the page; hidden where the reader searches for something else. */
export function Entry({ texts, children }: Props) {
  const { query } = useChoosing();
  const found = query === '' || texts.some((text) => fold(text).includes(query));
  return (
    <div class="entry" hidden={!found}>
      {children}
    </div>
  );
}
