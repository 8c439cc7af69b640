import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import { Timeline } from '../../../components/timeline/timeline.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import type { TimelinePoint } from '../../../core/timeline/picture.ts';
import type { Language } from '../../../core/words/catalogue.ts';
import { wordsIn } from '../../fixtures/speech.ts';

const POINTS: TimelinePoint[] = [
  { key: 'later', position: 'opposes', basis: 'assessed', date: '2015-01-23' },
  { key: 'early', position: 'supports', basis: 'quoted', date: '2013-02-26' },
];
type Props = Parameters<typeof Timeline>[0];

function markup(props: Partial<Props> = {}, language: Language = 'en'): string {
  return renderToString(
    <Speaking words={wordsIn(language)}>
      <Timeline rows={[{ key: 'row', points: POINTS }]} about="Should ships pay?" {...props} />
    </Speaking>,
  );
}

function readAloud(svg: string): string | undefined {
  return /role="img" aria-label="([^"]*)"/.exec(svg)?.[1];
}

describe('a timeline on a page', () => {
  it('is read to those who do not see it, whole and in the order of time', () => {
    expect(readAloud(markup())).toBe(
      'Positions over time on: Should ships pay? Supports as of February 26, 2013, ' +
        'Opposes as of January 23, 2015 (as others read it)',
    );
  });

  it('names whom each of several rows is about', () => {
    const rows = [
      { key: 'a', name: 'Norvane', points: POINTS.slice(0, 1) },
      { key: 'b', name: 'Mara Quell', points: POINTS.slice(1) },
    ];
    const picture = markup({ rows, format: { levels: false } });
    expect(readAloud(picture)).toMatch(/Norvane: Opposes .*\. Mara Quell: Supports .*\.$/);
    expect(picture).toMatch(/<text[^>]*>Norvane<\/text>/);
  });

  it('says of each height which position it is', () => {
    const labels = [...markup().matchAll(/<text class="label"[^>]*>([^<]*)</g)];
    expect(labels.map(([, label]) => label)).toEqual([
      'Supports',
      'On conditions',
      'Ambiguous',
      'Undecided',
      'Opposes',
    ]);
  });

  it('says what the signs mean where there are no heights', () => {
    expect(markup()).not.toContain('figcaption');
    expect(markup({ format: { levels: false } })).toMatch(/<figcaption.*On conditions/s);
  });

  it('has another outline for each position', () => {
    const outlines = [
      ...markup({ format: { levels: false } }).matchAll(/class="shape" d="([^"]*)"/g),
    ].map(([, path]) => path);
    expect(new Set(outlines).size).toBe(5);
  });

  it('tells others’ readings from words and reports', () => {
    expect(markup()).toMatch(/class="mark opposes assessed empty"/);
    expect(markup()).toMatch(/class="mark supports quoted full"/);
  });

  it('runs from right to left, where the language does', () => {
    const picture = markup({}, 'ar');
    expect(picture).toContain('direction="rtl"');
    const marks = [...picture.matchAll(/class="mark (\w+).*?translate\(([\d.]+)/g)];
    const places = new Map(marks.map(([, position, x]) => [position, Number(x)]));
    expect(places.get('opposes')).toBeLessThan(places.get('supports') ?? 0);
  });

  it('shows the words of a corpus as words', () => {
    const evil = '"><script>alert(1)</script>';
    const rows = [
      { key: evil, name: evil, points: POINTS },
      { key: 'b', name: 'b', points: POINTS },
    ];
    expect(markup({ rows, about: evil, format: { levels: false } })).not.toContain('<script');
  });
});
