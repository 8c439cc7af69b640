import type { Tick } from './picture.ts';
import type { TimeScale } from './time-scale.ts';

interface Step {
  unit: 'day' | 'month' | 'year';
  count: number;
}

/** From fine to coarse: the first whose labels have room is taken. */
const STEPS: readonly Step[] = [
  { unit: 'day', count: 1 },
  { unit: 'day', count: 7 },
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => ({ unit: 'year' as const, count })),
];

const UTC_DAY = 86_400_000;
/** A letter of a label is taken to be this wide, and labels to stand this far apart. */
const LETTER = 6.2;
const APART = 8;
/** More ticks than this are not worth laying out. */
const MOST_TICKS = 60;

/** Where the calendar's days, months or years begin on the scale; labels do not overlap. */
export function ticksOn(scale: TimeScale, width: number, locale: string): Tick[] {
  for (const step of STEPS) {
    const ticks = placed(daysOfStep(step, scale), step.unit, { scale, width, locale });
    if (ticks.length > 1 && fit(ticks)) return ticks;
  }
  const { first, last } = scale.days;
  const ends = placed([first, last - 1], 'day', { scale, width, locale });
  if (last - 1 > first && fit(ends)) return ends;
  return placed([Math.floor((first + last - 1) / 2)], 'day', { scale, width, locale });
}

function daysOfStep({ unit, count }: Step, { days: { first, last } }: TimeScale): number[] {
  if (unit === 'day') {
    if ((last - first) / count > MOST_TICKS) return [];
    return Array.from({ length: Math.ceil((last - first) / count) }, (_, n) => first + n * count);
  }
  const months = unit === 'month' ? count : count * 12;
  const from = new Date(first * UTC_DAY);
  const start = Math.ceil((from.getUTCFullYear() * 12 + from.getUTCMonth()) / months) * months;
  const found: number[] = [];
  for (let month = start; found.length <= MOST_TICKS; month += months) {
    const day = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / UTC_DAY;
    if (day >= last) return found;
    if (day >= first) found.push(day);
  }
  return [];
}

function placed(
  days: readonly number[],
  unit: Step['unit'],
  { scale, width, locale }: { scale: TimeScale; width: number; locale: string },
): Tick[] {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(unit !== 'year' && { month: 'short' }),
    ...(unit === 'day' && { day: 'numeric' }),
  });
  return days.map((day) => {
    // A day is marked at its middle, a month and a year where they begin.
    const x = scale.x(unit === 'day' ? day + 0.5 : day);
    const label = format.format(day * UTC_DAY);
    const labelWidth = label.length * LETTER;
    const labelX = Math.min(width - labelWidth / 2, Math.max(labelWidth / 2, x));
    return { x, label, labelX, labelWidth };
  });
}

/** Whether no label touches the next. */
function fit(ticks: readonly Tick[]): boolean {
  const inOrder = ticks.toSorted((a, b) => a.labelX - b.labelX);
  return inOrder.every((tick, index) => {
    const next = inOrder[index + 1];
    if (!next) return true;
    return next.labelX - tick.labelX >= (tick.labelWidth + next.labelWidth) / 2 + APART;
  });
}
