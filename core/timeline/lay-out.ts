import { parseEdtf } from '../time/edtf.ts';
import { linksBetween } from './links.ts';
import { mirrored } from './mirror.ts';
import {
  GAP,
  type Mark,
  MARK,
  type PlacedRow,
  SCALE,
  type TimelineFormat,
  type TimelinePicture,
  type TimelinePoint,
  type TimelineRow,
} from './picture.ts';
import { ticksOn } from './ticks.ts';
import { type Days, daysOf, daysOfAll, timeScale, type TimeScale } from './time-scale.ts';

const LANE = MARK + GAP;
const BETWEEN_ROWS = 8;
/** From the line of time to the lower edge of its labels. */
const AXIS_HEIGHT = 20;

/**
 * Lays out rows of positions over dates, one below the other on one line of time. Each mark
 * stands at the middle of its date, so that marks are in the order of time; where two would
 * touch, one stands lower. A point without a date is left out.
 */
export function layOutTimeline(
  rows: readonly TimelineRow[],
  format: TimelineFormat,
): TimelinePicture {
  const days = format.days ?? daysOfAll(rows.flatMap(({ points }) => points));
  const scale = timeScale(days, format);
  const placed: PlacedRow[] = [];
  let axis = 0;
  for (const row of rows) {
    const next = placeRow(row, scale, format.levels, axis);
    placed.push(next);
    axis += next.height + BETWEEN_ROWS;
  }
  const { width, locale, dir } = format;
  const picture: TimelinePicture = {
    width,
    height: axis + AXIS_HEIGHT,
    left: scale.left,
    right: scale.right,
    axis,
    rows: placed,
    ticks: ticksOn(scale, width, locale),
  };
  return dir === 'rtl' ? mirrored(picture) : picture;
}

function placeRow(
  { key, points }: TimelineRow,
  scale: TimeScale,
  levels: boolean,
  top: number,
): PlacedRow {
  const marks = points
    .flatMap((point) => markOf(point, scale) ?? [])
    .toSorted((a, b) => a.x - b.x || (a.point.key < b.point.key ? -1 : 1));
  const groups = levels
    ? SCALE.map((position) => marks.filter(({ point }) => point.position === position))
    : [marks];
  const firstLines: number[] = [];
  let bottom = top;
  for (const group of groups) {
    firstLines.push(bottom + LANE / 2);
    bottom += LANE * Math.max(1, stack(group, bottom));
  }
  return {
    key,
    top,
    height: bottom - top,
    levels: levels ? SCALE.map((position, n) => ({ position, y: firstLines[n] ?? 0 })) : [],
    marks,
    links: linksBetween(marks),
  };
}

function markOf(point: TimelinePoint, scale: TimeScale): Mark | undefined {
  const days = daysOf(point);
  const date = parseEdtf(point.date);
  if (!days || !date) return undefined;
  const x = scale.x(middleOf(days, scale.days));
  // A day is a point in time, also where the picture has but that day.
  const day = days.last - days.first === 1;
  return {
    point,
    x,
    y: 0,
    from: day ? x : scale.x(days.first),
    to: day ? x : scale.x(days.last),
    openStart: days.first === -Infinity,
    openEnd: days.last === Infinity,
    doubtful: [date.start, date.end].some((end) => end?.uncertain || end?.approximate),
  };
}

/** What is open on one side is known at the other only. */
function middleOf({ first, last }: Days, shown: Days): number {
  if (first === -Infinity) return last === Infinity ? (shown.first + shown.last) / 2 : last;
  return last === Infinity ? first : (first + last) / 2;
}

/** Stands marks of one level on as few lines as they need, from the top; the number of lines. */
function stack(marks: readonly Mark[], top: number): number {
  const ends: number[] = [];
  for (const mark of marks.toSorted((a, b) => leftOf(a) - leftOf(b))) {
    const free = ends.findIndex((end) => end + GAP <= leftOf(mark));
    const line = free === -1 ? ends.length : free;
    ends[line] = Math.max(mark.x + MARK / 2, mark.to);
    mark.y = top + LANE * (line + 0.5);
  }
  return ends.length;
}

function leftOf({ x, from }: Mark): number {
  return Math.min(x - MARK / 2, from);
}
