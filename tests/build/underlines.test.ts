import { describe, expect, it } from 'vitest';

import { BROWSER_NAMES, type BrowserName } from '../../scripts/browser/browser-name.ts';
import { manifestOf, textOf } from './built.ts';

/** The declarations for a highlight, by their property. */
type Style = Record<string, string>;

const ACTORS = ['otr-a', 'otr-b', 'otr-c'];
const EVENTS = ['otr-e', 'otr-f'];
const OPEN = 'otr-o';
/** The faint tint of busy pages, which only Chromium needs: docs/adr/0005. */
const BUSY = 'otr-q';

/** What takes the text's own colour; of a tint, as little from black as from white. */
const COLOURLESS: Record<string, RegExp> = {
  'text-decoration': /^underline(?: [\d.]+px)?(?: dotted| dashed| wavy)?$/,
  'text-underline-offset': /./,
  'background-color': /^#80808038$/,
};

/** What a build's style sheet has for one browser's way to highlights, by their names. */
function stylesOf(name: BrowserName, selector: RegExp): Map<string, Style> {
  const [sheet = ''] = manifestOf(name).content_scripts.flatMap(({ css = [] }) => css);
  const styles = new Map<string, Style>();
  for (const [, selectors = '', body = ''] of textOf(name, sheet).matchAll(
    /([^{}]+)\{([^{}]*)\}/g,
  )) {
    for (const each of selectors.split(',')) {
      const highlight = selector.exec(each.trim())?.[1];
      if (highlight) styles.set(highlight, { ...styles.get(highlight), ...declared(body) });
    }
  }
  return styles;
}

function declared(body: string): Style {
  const pairs = body.split(';').map((each) => each.split(':'));
  return Object.fromEntries(
    pairs.map(([property = '', value = '']) => [property.trim(), value.trim()]),
  );
}

/** The kind of line, such as dotted: solid, where none is named. */
function lineOf(style: Style | undefined): string {
  const decoration = style?.['text-decoration'] ?? '';
  expect(decoration).toContain('underline');
  return /dotted|dashed|wavy|double/.exec(decoration)?.[0] ?? 'solid';
}

describe.each(BROWSER_NAMES)('the underlines of the build for %s', (name) => {
  const inChromium = stylesOf(name, /^:root::highlight\(([\w-]+)\)$/);
  const inFirefox = stylesOf(name, /^::highlight\(([\w-]+)\)$/);

  it('are the same in both browsers, but for the tint of busy pages', () => {
    expect([...inFirefox.keys()].toSorted()).toEqual([...ACTORS, ...EVENTS, OPEN].toSorted());
    const { [BUSY]: busy, ...shared } = Object.fromEntries(inChromium);
    expect(shared).toEqual(Object.fromEntries(inFirefox));
    expect(Object.keys(busy ?? {})).toEqual(['background-color']);
  });

  it('differ by their line for actors, for events and for what stays open', () => {
    const lines = (names: string[]) => new Set(names.map((each) => lineOf(inFirefox.get(each))));
    const [actors, events, open] = [lines(ACTORS), lines(EVENTS), lines([OPEN])];
    expect([...actors, ...events, ...open].toSorted()).toEqual([
      'dashed',
      'dotted',
      'solid',
      'wavy',
    ]);
  });

  it('have the colour of the text, whose contrast is theirs, on light pages and dark ones', () => {
    const strange = [...inChromium].flatMap(([highlight, style]) =>
      Object.entries(style)
        .filter(([property, value]) => !COLOURLESS[property]?.test(value))
        .map(([property, value]) => `${highlight} has ${property}:${value}`),
    );
    expect(strange).toEqual([]);
  });
});
