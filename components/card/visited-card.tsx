import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

import type { NamedKey } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { localize } from '../../core/text/local-text.ts';
import { useWords } from '../words/speech.tsx';
import { Card } from './card.tsx';
import { useServices } from './services.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  subject: NamedKey;
  /** Whose card one came from. */
  home: NamedKey;
  /** The subject of that card, if it has one. */
  from: Key | undefined;
  /** Puts the card into what lets one go on from it; absent where it leads no further. */
  within: ((subject: NamedKey, card: ComponentChildren) => ComponentChildren) | undefined;
  onBack: () => void;
}

/** Another subject's card in the place of the one it was opened from, with the way back. */
export function VisitedCard({ subject, home, from, within, onBack }: Props) {
  const words = useWords();
  const services = useServices();
  const { key } = subject;
  const { answer, again } = useAnswer(
    useCallback(() => services.cardOf(key, from), [services, key, from]),
  );
  const root = useRef<HTMLDivElement>(null);
  const status = answer?.status;
  // What was pressed is hidden now: the name is where reading goes on, and is read aloud.
  useLayoutEffect(() => {
    const heading = root.current?.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [status]);
  const card = (
    <>
      <button type="button" class="back" onClick={onBack}>
        {words.say('depth.backTo', localize(home.name, words.locale).text)}
      </button>
      <Card
        surface={localize(subject.name, words.locale).text}
        state={answer ?? { status: 'loading' }}
        again={again}
      />
    </>
  );
  return (
    <div class="visited" ref={root}>
      {within ? within(subject, card) : card}
    </div>
  );
}
