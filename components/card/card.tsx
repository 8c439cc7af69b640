import type { ComponentChildren } from 'preact';

import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import type { CardState } from './contract.ts';
import { useWords } from '../words/speech.tsx';
import { FAILURES } from './failures.ts';
import { CandidateList } from './candidate-list.tsx';
import { SubjectCard } from './subject-card.tsx';

/** What the card shows: facts come in the order of what is being read. */
export type CardFace =
  | Exclude<CardState, { status: 'ready' }>
  | { status: 'ready'; facts: Facts; arrangement: Arrangement };

interface Props {
  /** The mention's words as the page has them. */
  surface: string;
  state: CardFace;
  /** Asks once more for what could not be had. */
  again?: () => void;
}

/** The card in whatever state it is. */
export function Card({ surface, state, again }: Props) {
  const words = useWords();
  switch (state.status) {
    case 'ready':
      return <SubjectCard facts={state.facts} arrangement={state.arrangement} />;
    case 'ambiguous':
      return <CandidateList surface={surface} candidates={state.candidates} />;
    case 'loading':
      return (
        <Notice title={surface}>
          <span aria-busy="true">{words.say('card.loading')}</span>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={surface} again={again}>
          {words.say(FAILURES[state.code])}
        </Notice>
      );
    case 'updated':
      return <Notice title={surface}>{words.say('card.updated')}</Notice>;
  }
}

interface NoticeProps {
  title: string;
  again?: (() => void) | undefined;
  children: ComponentChildren;
}

function Notice({ title, again, children }: NoticeProps) {
  const words = useWords();
  return (
    <article class="card" dir={words.dir} lang={words.locale} aria-label={title}>
      <header>
        <h1>
          <bdi>{title}</bdi>
        </h1>
      </header>
      <div class="notice">
        <output>{children}</output>
        {again && (
          <>
            {' '}
            <button type="button" onClick={again}>
              {words.say('depth.again')}
            </button>
          </>
        )}
      </div>
    </article>
  );
}
