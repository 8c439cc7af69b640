import { layOutTimeline } from '../../core/timeline/lay-out.ts';
import type { TimelineFormat, TimelineRow } from '../../core/timeline/picture.ts';
import { useWords } from '../words/speech.tsx';
import { timelineInWords } from './in-words.ts';
import { Legend } from './legend.tsx';
import { PlacedMark } from './placed-mark.tsx';

/** The width that the texts of a picture are made for, in CSS pixels at the usual text size. */
const WIDTH = 340;
const LABELS = 88;

/** A row and who it is about, where there are several. */
export interface NamedRow extends TimelineRow {
  name?: string;
}

interface Props {
  rows: readonly NamedRow[];
  /** What the picture shows, for those who have it read to them: the topic's question. */
  about: string;
  /** Where it differs from that of a card: a row for each position, at a card's width. */
  format?: Partial<Omit<TimelineFormat, 'dir' | 'locale'>>;
}

/**
 * Positions over dates as a picture. Reads without colour: each position has its own height,
 * outline and sign, and each way to know of it its own fill. Screen readers get all of it as one text.
 */
export function Timeline({ rows, about, format }: Props) {
  const words = useWords();
  const { dir, locale } = words;
  const full = { width: WIDTH, labels: LABELS, levels: true, ...format, dir, locale };
  const picture = layOutTimeline(rows, full);
  const { width, height, left, right, axis, ticks } = picture;
  const start = dir === 'rtl' ? width : 0;
  return (
    <figure class="timeline">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> has not the card's colours
        role="img"
        aria-label={timelineInWords(rows, about, words)}
        direction={dir}
      >
        {picture.rows.map((row, n) => (
          <g key={row.key}>
            {row.levels.map(({ position, y }) => (
              <g key={position}>
                <line class="level" x1={left} x2={right} y1={y} y2={y} />
                <text class="label" x={start} y={y}>
                  {words.say(`position.${position}`)}
                </text>
              </g>
            ))}
            {!full.levels && (
              <text class="label" x={start} y={row.top + row.height / 2}>
                {rows[n]?.name}
              </text>
            )}
            {row.links.map(({ from, to, change }) => (
              <line
                key={`${from.point.key} ${to.point.key}`}
                class={change ? 'link change' : 'link'}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
              />
            ))}
            {row.marks.map((mark) => (
              <PlacedMark key={mark.point.key} mark={mark} />
            ))}
          </g>
        ))}
        <line class="axis" x1={left} x2={right} y1={axis} y2={axis} />
        {ticks.map(({ x, label, labelX }) => (
          <g key={label}>
            <line class="axis" x1={x} x2={x} y1={axis} y2={axis + 4} />
            <text class="tick" x={labelX} y={axis + 14}>
              {label}
            </text>
          </g>
        ))}
      </svg>
      <Legend rows={rows} levels={full.levels} />
    </figure>
  );
}
