import type { CardContent } from './contract.ts';
import { FAILURES } from './words.ts';
import { SubjectCard } from './subject-card.tsx';

/** The card in whatever state it is. */
export function Card({ surface, state, locale }: CardContent & { locale: string }) {
  switch (state.status) {
    case 'ready':
      return <SubjectCard facts={state.facts} locale={locale} />;
    case 'loading':
      return (
        <Notice title={surface}>
          <span aria-busy="true">Looking it up…</span>
        </Notice>
      );
    case 'failed':
      return <Notice title={surface}>{FAILURES[state.code]}</Notice>;
    case 'updated':
      return (
        <Notice title={surface}>
          On the Record was updated or turned off. Reload this page to go on.
        </Notice>
      );
  }
}

function Notice({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <article class="card" aria-label={title}>
      <header>
        <h1 dir="auto">{title}</h1>
      </header>
      <output class="notice">{children}</output>
    </article>
  );
}
