import type { NamedKey } from '../../core/card/facts.ts';
import type { DatedQuote } from '../../core/library/in-time.ts';
import { layOutWords } from '../../core/library/lay-out-words.ts';
import { shortened } from '../../core/library/shortened.ts';
import { localize } from '../../core/text/local-text.ts';
import { MARK } from '../../core/timeline/picture.ts';
import { useWords } from '../words/speech.tsx';

/** The part of the width that names take, and the width of a letter of them. */
const LABELS = 0.28;
const LETTER = 6;

interface Props {
  /** In the order of time. */
  quotes: readonly DatedQuote[];
  /** When the event was. */
  date: string | undefined;
  /** What the picture shows, for those who have it read to them. */
  about: string;
  width: number;
}

/** Who said something of an event when, on one line of time with the event itself. */
export function WordsPicture({ quotes, date, about, width }: Props) {
  const { locale, dir } = useWords();
  const labels = Math.round(width * LABELS);
  const picture = layOutWords(quotes, date, { width, labels, dir, locale });
  const { height, axis, left, right, event } = picture;
  const names = new Map(
    quotes.flatMap(({ quote }) => quote.speakers).map((who: NamedKey) => [who.key, who.name]),
  );
  const start = dir === 'rtl' ? width : 0;
  return (
    <figure class="timeline words">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> has not the page's colours */}
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={about} direction={dir}>
        {event && (
          <rect class="event" x={event.from} y={0} width={event.to - event.from} height={axis} />
        )}
        {picture.rows.map(({ speaker, y, marks }) => (
          <g key={speaker}>
            <text class="label" x={start} y={y}>
              {shortened(localize(names.get(speaker) ?? {}, locale).text, labels / LETTER)}
            </text>
            <line class="level" x1={left} x2={right} y1={y} y2={y} />
            {marks.map((mark) => (
              <g key={mark.quote} class="mark full" transform={`translate(${mark.x} ${mark.y})`}>
                <circle class="shape" r={MARK / 2 - 0.5} />
                <path class="glyph" d="M-3.5 2.5q0-5 2.5-5M1 2.5q0-5 2.5-5" />
              </g>
            ))}
          </g>
        ))}
        <line class="axis" x1={left} x2={right} y1={axis} y2={axis} />
        {picture.ticks.map(({ x, label, labelX }) => (
          <g key={label}>
            <line class="axis" x1={x} x2={x} y1={axis} y2={axis + 4} />
            <text class="tick" x={labelX} y={axis + 14}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
