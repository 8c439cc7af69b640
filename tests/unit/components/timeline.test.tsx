import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import { Timeline } from '../../../components/timeline/timeline.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import { SCALE, type TimelinePoint } from '../../../core/timeline/picture.ts';
import type { Language } from '../../../core/words/catalogue.ts';
import { wordsIn } from '../../fixtures/speech.ts';

const EARLY: TimelinePoint = {
  key: 'early',
  position: 'supports',
  basis: 'quoted',
  date: '2013-02-26',
};
const POINTS: TimelinePoint[] = [
  { key: 'later', position: 'opposes', basis: 'assessed', date: '2015-01-23' },
  EARLY,
];
const BASES = ['quoted', 'reported', 'assessed'] as const;
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
      'Positions over time on: Should ships pay? Supports as of February 26, 2013 (own words), ' +
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

  it('names whom its only row is about', () => {
    const rows = [{ key: 'a', name: 'Norvane', points: POINTS }];
    expect(markup({ rows, format: { levels: false } })).toMatch(/<text[^>]*>Norvane<\/text>/);
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
    expect(markup()).not.toMatch(/<figcaption.*On conditions/s);
    expect(markup({ format: { levels: false } })).toMatch(/<figcaption.*On conditions/s);
  });

  it('has another outline for each position', () => {
    const outlines = SCALE.map((position) => {
      const rows = [{ key: 'row', points: [{ ...EARLY, position }] }];
      return /class="shape" d="([^"]*)"/.exec(markup({ rows }))?.[1];
    });
    expect(new Set(outlines).size).toBe(5);
  });

  it.each(SCALE)('tells own words, reports and readings apart: %s', (position) => {
    const pictures = BASES.map((basis) =>
      markup({ rows: [{ key: 'row', points: [{ ...EARLY, position, basis }] }] }),
    );
    const looks = pictures.map((picture) => /class="mark ([^"]*)"/.exec(picture)?.[1]);
    const full = position === 'undecided' ? 'empty' : 'full';
    expect(looks).toEqual([
      `${position} quoted ${full}`,
      `${position} reported empty`,
      `${position} assessed empty`,
    ]);
    const told = pictures.map((picture) => /<title>([^<]*)</.exec(picture)?.[1]);
    expect(new Set(told).size).toBe(3);
    expect(pictures.map(readAloud)).toEqual(
      told.map((text) => `Positions over time on: Should ships pay? ${text}`),
    );
  });

  it('says what the looks of its signs mean, as far as they occur', () => {
    const [, legend = ''] = /<figcaption[^>]*>(.*)<\/figcaption>/s.exec(markup()) ?? [];
    const texts = legend.split(/<[^>]*>/).filter((text) => text.trim());
    expect(texts).toEqual([
      'own words',
      'Rests on a quotation of the actor, or of somebody who speaks for it by office.',
      'as others read it',
      'Somebody’s reading of the actor, not the actor’s own statement.',
    ]);
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
