import type { TimelinePoint } from '../../core/timeline/picture.ts';
import { dateInWords } from '../../core/words/phrases.ts';
import type { Words } from '../../core/words/words.ts';
import type { NamedRow } from './timeline.tsx';

/** Everything that the picture shows, oldest first as it is drawn. */
export function timelineInWords(rows: readonly NamedRow[], about: string, words: Words): string {
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  const told = rows.map(({ name, points }) => {
    const all = list.format(inTime(points).map((point) => pointInWords(point, words)));
    return name === undefined ? all : words.say('depth.timeline.row', name, all);
  });
  return [words.say('depth.timeline.about', about), ...told].join(' ');
}

/** "Supports as of 26 February 2013 (as reported)" */
export function pointInWords({ position, basis, date }: TimelinePoint, words: Words): string {
  return words.say(
    'depth.timeline.point',
    words.say(`position.${position}`),
    dateInWords(words, date),
    words.say(`depth.basis.${basis}`),
  );
}

function inTime(points: readonly TimelinePoint[]): TimelinePoint[] {
  return points.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
