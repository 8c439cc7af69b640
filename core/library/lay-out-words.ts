import type { Key } from '../corpus/key.ts';
import { GAP, MARK, type Tick, type TimelineFormat } from '../timeline/picture.ts';
import { ticksOn } from '../timeline/ticks.ts';
import { daysOf, daysOfAll, timeScale } from '../timeline/time-scale.ts';
import type { DatedQuote } from './in-time.ts';

/** What one speaker said, in a picture of an event. */
export interface SpeakerRow {
  speaker: Key;
  /** The middle of the row, and of each of its marks. */
  y: number;
  marks: { quote: Key; x: number; y: number }[];
}

/** Words around an event on one line of time, laid out; lengths in units of the picture. */
export interface WordsPicture {
  width: number;
  height: number;
  left: number;
  right: number;
  axis: number;
  rows: SpeakerRow[];
  /** The days of the event, in the order of reading from left to right. */
  event?: { from: number; to: number };
  ticks: Tick[];
}

const LANE = MARK + GAP;
const BETWEEN_ROWS = 8;
const AXIS_HEIGHT = 20;
/** So narrow at least that a day can be seen. */
const NARROWEST_EVENT = 3;

/**
 * A row for each speaker in the order of their first words, each quote at the middle of its date;
 * what would touch stands lower. Words without a date are left out.
 */
export function layOutWords(
  words: readonly DatedQuote[],
  eventDate: string | undefined,
  format: Pick<TimelineFormat, 'width' | 'labels' | 'dir' | 'locale'>,
): WordsPicture {
  const dates = [...words.map(({ edtf }) => edtf), eventDate].filter((edtf) => edtf !== undefined);
  const scale = timeScale(daysOfAll(dates.map((date) => ({ date }))), { ...format, levels: false });
  const over = (x: number): number => (format.dir === 'rtl' ? format.width - x : x);
  const [left, right] = [over(scale.left), over(scale.right)].toSorted((a, b) => a - b);
  let axis = 0;
  const rows = speakersOf(words).map(([speaker, quotes]): SpeakerRow => {
    const xs = quotes.map(({ edtf }) => {
      const days = edtf === undefined ? undefined : daysOf({ date: edtf });
      return days ? over((scale.x(days.first) + scale.x(days.last)) / 2) : undefined;
    });
    const lanes = lanesFor(xs);
    const top = axis;
    axis += LANE * (Math.max(0, ...lanes) + 1) + BETWEEN_ROWS;
    return {
      speaker,
      y: (top + axis - BETWEEN_ROWS) / 2,
      marks: quotes.flatMap(({ quote }, index) => {
        const x = xs[index];
        const y = top + LANE * ((lanes[index] ?? 0) + 0.5);
        return x === undefined ? [] : [{ quote: quote.key, x, y }];
      }),
    };
  });
  const event = eventDate === undefined ? undefined : daysOf({ date: eventDate });
  return {
    width: format.width,
    height: axis + AXIS_HEIGHT,
    left: left ?? 0,
    right: right ?? format.width,
    axis,
    rows,
    ...(event && { event: bandOf(over(scale.x(event.first)), over(scale.x(event.last))) }),
    ticks: ticksOn(scale, format.width, format.locale).map((tick) => ({
      ...tick,
      x: over(tick.x),
      labelX: over(tick.labelX),
    })),
  };
}

function bandOf(a: number, b: number): { from: number; to: number } {
  const wider = Math.max(0, NARROWEST_EVENT - Math.abs(a - b)) / 2;
  return { from: Math.min(a, b) - wider, to: Math.max(a, b) + wider };
}

/** Words of several speakers stand with each of them. */
function speakersOf(words: readonly DatedQuote[]): [Key, DatedQuote[]][] {
  const rows = new Map<Key, DatedQuote[]>();
  for (const one of words) {
    if (!one.span) continue;
    for (const { key } of one.quote.speakers) {
      const row = rows.get(key) ?? [];
      row.push(one);
      rows.set(key, row);
    }
  }
  return [...rows];
}

/** The first lane in which each has room, from 0. */
function lanesFor(xs: readonly (number | undefined)[]): number[] {
  const lanes: number[][] = [];
  return xs.map((x) => {
    if (x === undefined) return 0;
    const free = lanes.findIndex((taken) => taken.every((other) => Math.abs(other - x) >= LANE));
    const lane = free < 0 ? lanes.length : free;
    (lanes[lane] ??= []).push(x);
    return lane;
  });
}
