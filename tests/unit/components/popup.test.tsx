import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import { isDate, NO_FILTER } from '../../../components/popup/filter.ts';
import { Filters } from '../../../components/popup/filters.tsx';
import { itemsOf } from '../../../components/popup/items.ts';
import { ResultList } from '../../../components/popup/result-list.tsx';
import { Standing, type State } from '../../../components/popup/standing.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import type { Found } from '../../../core/search/results.ts';
import { LANGUAGES } from '../../../core/words/catalogue.ts';
import { wordsIn } from '../../fixtures/speech.ts';

const nothing = (): void => undefined;

function rendered(content: ComponentChild, language: (typeof LANGUAGES)[number] = 'en'): string {
  return renderToString(<Speaking words={wordsIn(language)}>{content}</Speaking>);
}

const FOUND: Found = {
  rebuilding: false,
  groups: [
    {
      group: 'person',
      total: 1,
      hits: [
        {
          group: 'person',
          key: 'a/quell',
          name: { en: 'Mara Quell', ru: 'Мара Квелл' },
          found: 'Мара Квелл',
        },
      ],
    },
    {
      group: 'quote',
      total: 7,
      hits: [
        {
          group: 'quote',
          key: 'a/toll',
          text: 'the <b>toll</b> is a wall',
          speakers: [{ key: 'a/quell', name: { en: 'Mara Quell' } }],
          date: '2013',
        },
      ],
    },
  ],
};

describe('the lines of the list', () => {
  it('lead to all of a group where there is more', () => {
    expect(itemsOf(FOUND, []).map(({ type }) => type)).toEqual(['hit', 'hit', 'all']);
  });

  it('do not where that group alone is wanted', () => {
    expect(itemsOf(FOUND, ['quote']).map(({ type }) => type)).toEqual(['hit', 'hit']);
  });
});

describe('a date in the filters', () => {
  it.each(['', '2014', '2014-02-28', '2014-02-30', '2014?', '201'])(
    'is marked as wrong where nothing is filtered by it: "%s"',
    (written) => {
      const html = rendered(
        <Filters
          filter={{ ...NO_FILTER, from: written }}
          choices={{ topic: [], source: [] }}
          onChange={nothing}
          onLookUp={nothing}
        />,
      );
      expect(html.includes('aria-invalid="true"')).toBe(written !== '' && !isDate(written));
    },
  );
});

describe('the list', () => {
  const list = (query: string, language?: (typeof LANGUAGES)[number]) =>
    rendered(
      <ResultList
        items={itemsOf(FOUND, [])}
        active={1}
        query={query}
        label="Results"
        onOpen={nothing}
      />,
      language,
    );

  it('marks what was found', () => {
    expect(list('quel')).toContain('Mara <mark>Quell</mark>');
  });

  it('shows the name that was found where the shown one was not', () => {
    expect(list('квелл')).toMatch(/Mara Quell.*<mark>Квелл<\/mark>/);
    expect(list('квелл', 'ru')).not.toContain('Mara Quell</span><span class="quiet">');
  });

  it('shows what a pack says as text', () => {
    expect(list('toll')).toContain('the &lt;b><mark>toll</mark>&lt;/b> is a wall');
  });

  it('says which line is active', () => {
    expect(list('quel').match(/aria-selected="true"/g)).toHaveLength(1);
    expect(list('quel')).toMatch(/id="result-1"[^>]*aria-selected="true"/);
  });
});

describe('what the popup says of how things stand', () => {
  const states: [string, State, string][] = [
    [
      'nothing found',
      { status: 'found', query: 'x<y', total: 0, rebuilding: false },
      'Nothing found for “x&lt;y”.',
    ],
    [
      'nothing passes',
      { status: 'found', query: ' ', total: 0, rebuilding: false },
      'Nothing passes these filters.',
    ],
    [
      'an index in the making',
      { status: 'found', query: 'x', total: 0, rebuilding: true },
      'its index is being made anew',
    ],
    [
      'a database that can not be read',
      { status: 'failed', code: 'database-unavailable' },
      'can’t be read just now',
    ],
    [
      'a page where extensions can not run',
      { status: 'page', page: 'unreachable', subjects: 0 },
      'Browsers let no extension run on this page',
    ],
    ['a page being read', { status: 'page', page: 'reading', subjects: 0 }, 'Still reading'],
    ['a page read with a budget', { status: 'page', page: 'late', subjects: 2 }, 'keeps changing'],
    ['a page of nobody', { status: 'page', page: 'read', subjects: 0 }, 'knows nobody'],
    ['being off', { status: 'page', page: 'off', subjects: 0 }, 'switched off on all pages'],
    ['being off here', { status: 'page', page: 'absent', subjects: 0 }, 'not looked for on this'],
  ];

  it.each(states)('is plain for %s', (_, state, said) => {
    expect(rendered(<Standing state={state} onOptions={nothing} />)).toContain(said);
  });

  it.each(states)('is in every language for %s', (_, state) => {
    const said = LANGUAGES.map((language) =>
      rendered(<Standing state={state} onOptions={nothing} />, language),
    );
    expect(new Set(said).size).toBe(LANGUAGES.length);
  });

  it('is nothing to the eye where the page names somebody', () => {
    const state: State = { status: 'page', page: 'read', subjects: 2 };
    expect(rendered(<Standing state={state} onOptions={nothing} />)).toBe(
      '<output class="standing"></output>',
    );
  });
});
