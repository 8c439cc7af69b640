import { renderToString } from 'preact-render-to-string';
import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';

import { StartView } from '../../../components/library/start-view.tsx';
import { Failed, Loading, NotThere } from '../../../components/library/states.tsx';
import { TopicView } from '../../../components/library/topic-view.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import { wordsIn } from '../../fixtures/speech.ts';
import { readable } from './render-card.tsx';

const noAction = (): void => undefined;
const ACTIONS = { onCsv: noAction, onJson: noAction, onPrint: noAction };

function linesOf(view: ComponentChild): string[] {
  const markup = renderToString(<Speaking words={wordsIn('en')}>{view}</Speaking>);
  return readable(markup).split('\n');
}

describe('the library', () => {
  it('says that it reads', () => {
    expect(linesOf(<Loading />)).toEqual(['Reading the corpus…']);
  });

  it('says that there is nothing under an address, as text, with a way back', () => {
    const lines = linesOf(<NotThere address="#/actor/<b>nobody</b>" />);
    expect(lines[0]).toBe('There is nothing here');
    expect(lines).toContain('#/actor/<b>nobody</b>');
    expect(lines.at(-1)).toBe('To the overview');
  });

  it('says that the database can’t be read, and offers to try again', () => {
    const lines = linesOf(<Failed code="database-unavailable" address="#/" onRetry={noAction} />);
    expect(lines[0]).toBe('The corpus can’t be read');
    expect(lines.at(-1)).toBe('Try again');
  });

  it('takes a key that the corpus has not for nothing, not for a failure', () => {
    const lines = linesOf(<Failed code="unknown-subject" address="#/a" onRetry={noAction} />);
    expect(lines[0]).toBe('There is nothing here');
  });

  it('says that the corpus is empty', () => {
    const none = { actors: 0, topics: 0, events: 0, sources: 0, quotes: 0, stances: 0, packs: [] };
    expect(linesOf(<StartView totals={none} actions={ACTIONS} />)[0]).toBe('The library is empty');
  });

  it('says that a topic has no stances, and draws no empty picture', () => {
    const lines = linesOf(
      <TopicView
        record={{
          topic: { key: 'p/t', question: { en: 'Why?' }, label: { en: 'T' }, terms: [], about: [] },
          about: [],
          collection: { stances: [], quotes: [], topics: {}, sources: {} },
        }}
        open={undefined}
        actions={ACTIONS}
        onSave={noAction}
      />,
    );
    expect(lines).toContain('The corpus knows no position on this yet.');
    expect(lines).not.toContain('Over time');
  });
});
