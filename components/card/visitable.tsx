import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

import type { NamedKey } from '../../core/card/facts.ts';
import { type Visit, Visiting } from './visit.ts';
import { VisitedCard } from './visited-card.tsx';

interface Props {
  /** Whose card this is, or the words whose meaning it lets one choose. */
  home: NamedKey;
  /** Whether it is such a choice: the card that is chosen leads as deep as if it had opened alone. */
  choice: boolean;
  /** The card. It stays as it is while another is shown in its place. */
  children: ComponentChildren;
}

/** A card from which one gets to those of others, one level deep, and back. */
export function Visitable({ home, choice, children }: Props) {
  const [visited, setVisited] = useState<{ subject: NamedKey; opener: HTMLElement }>();
  const visit = useCallback<Visit>((subject, opener) => setVisited({ subject, opener }), []);
  const back = useCallback(() => setVisited(undefined), []);
  // What opened the other card gets the focus back when that has gone.
  useLayoutEffect(() => visited && (() => visited.opener.focus()), [visited]);
  const deeper = (subject: NamedKey, card: ComponentChildren) => (
    <Visitable home={subject} choice={false}>
      {card}
    </Visitable>
  );
  return (
    <>
      <div hidden={visited !== undefined}>
        <Visiting.Provider value={visit}>{children}</Visiting.Provider>
      </div>
      {visited && (
        <VisitedCard
          subject={visited.subject}
          home={home}
          from={choice ? undefined : home.key}
          within={choice ? deeper : undefined}
          onBack={back}
        />
      )}
    </>
  );
}
