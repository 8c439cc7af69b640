import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { clickIsThePages, opensByClick, opensByHovering } from '../../../entrypoints/card/modes.ts';

const NONE = { altKey: false, ctrlKey: false, shiftKey: false };

describe('hovering opens a card', () => {
  it('where that is what opens, whatever keys are held', () => {
    expect(opensByHovering({ openBy: 'hover', modifier: 'alt' }, NONE)).toBe(true);
    expect(opensByHovering({ openBy: 'hover', modifier: 'alt' }, { ...NONE, ctrlKey: true })).toBe(
      true,
    );
  });

  it.each([
    ['alt', 'altKey'],
    ['control', 'ctrlKey'],
    ['shift', 'shiftKey'],
  ] as const)('with the key %s alone, where that is to be held', (modifier, key) => {
    const held = { ...NONE, [key]: true };
    const others = { altKey: true, ctrlKey: true, shiftKey: true, [key]: false };
    expect(opensByHovering({ openBy: 'modifier', modifier }, held)).toBe(true);
    expect(opensByHovering({ openBy: 'modifier', modifier }, others)).toBe(false);
  });

  it.each(['click', 'shortcut'] as const)('never where %s is what opens', (openBy) => {
    const all = { altKey: true, ctrlKey: true, shiftKey: true };
    expect(opensByHovering({ openBy, modifier: 'alt' }, all)).toBe(false);
  });
});

describe('a click opens a card', () => {
  it.each([
    ['hover', 'mouse', false],
    ['hover', 'pen', true],
    ['hover', 'touch', true],
    ['modifier', 'mouse', false],
    ['modifier', 'touch', true],
    ['modifier', 'pen', true],
    ['click', 'mouse', true],
    ['click', 'pen', true],
    ['click', 'touch', true],
    ['shortcut', 'mouse', false],
    ['shortcut', 'touch', false],
    ['shortcut', 'pen', false],
  ] as const)('where %s opens, of the %s: %s', (openBy, pointerType, opens) => {
    expect(opensByClick({ openBy }, { pointerType })).toBe(opens);
  });
});

describe('a click is the page’s', () => {
  // The document for tests has no shadow trees; specs in browsers have.
  beforeAll(() => {
    vi.stubGlobal('ShadowRoot', function ShadowRoot() {});
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  const within = (html: string): Element => {
    const { document } = parseHTML(`<body>${html}</body>`);
    const element = document.querySelector('i');
    if (!element) throw new Error('no <i> to click on');
    return element;
  };

  it.each([
    '<a href="/x"><b><i>name</i></b></a>',
    '<button><i>name</i></button>',
    '<label><i>name</i></label>',
    '<details><summary><i>name</i></summary></details>',
    '<div role="link"><i>name</i></div>',
    '<div contenteditable><i>name</i></div>',
    '<p onclick="go()"><i>name</i></p>',
  ])('in %s', (html) => {
    expect(clickIsThePages(within(html))).toBe(true);
  });

  it.each(['<p><i>name</i></p>', '<a><i>name</i></a>'])('not in %s', (html) => {
    expect(clickIsThePages(within(html))).toBe(false);
  });
});
