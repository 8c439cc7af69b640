import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { useWords } from '../words/speech.tsx';

interface Props {
  label: string;
  onBack: () => void;
  children: ComponentChildren;
}

/** What is opened in the place of the list, with the way back to it. */
export function InPlace({ label, onBack, children }: Props) {
  const words = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <section class="in-place" aria-label={label}>
      <button ref={back} type="button" class="back" onClick={onBack}>
        {words.say('popup.back')}
      </button>
      <div class="frame">{children}</div>
    </section>
  );
}
