import type { Basis, Position } from '../pack/pack.ts';

/** Positions from one end of the scale to the other, as every picture has them from top to bottom. */
export const SCALE = [
  'supports',
  'conditional',
  'ambiguous',
  'undecided',
  'opposes',
] as const satisfies readonly Position[];

/** A position as of a date. */
export interface TimelinePoint {
  key: string;
  position: Position;
  basis: Basis;
  /** In EDTF. */
  date: string;
}

/** What one actor thinks of one topic, over time; in any order. */
export interface TimelineRow {
  key: string;
  points: readonly TimelinePoint[];
}

/** A sign of the picture: where it stands, and the days that its date may mean. */
export interface Mark {
  point: TimelinePoint;
  /** Its centre. */
  x: number;
  y: number;
  /** From the first to the last day, in the order of reading. */
  from: number;
  to: number;
  /** Whether the date goes on beyond the picture, on either side. */
  openStart: boolean;
  openEnd: boolean;
  /** Whether the date is uncertain or approximate. */
  doubtful: boolean;
}

/** From one mark to the next in time. */
export interface Link {
  from: Mark;
  to: Mark;
  /** Whether the position is another. */
  change: boolean;
}

export interface PlacedRow {
  key: string;
  top: number;
  height: number;
  /** Where each position stands; none in a row without levels. */
  levels: { position: Position; y: number }[];
  marks: Mark[];
  links: Link[];
}

export interface Tick {
  /** On the line of time. */
  x: number;
  label: string;
  /** The label's centre: beside `x` at the picture's edges. */
  labelX: number;
  labelWidth: number;
}

/** Everything of a timeline that is drawn, laid out; lengths in units of the picture. */
export interface TimelinePicture {
  width: number;
  height: number;
  /** Where the line of time begins and ends, from left to right. */
  left: number;
  right: number;
  /** The line of time: ticks stand on it, their labels below. */
  axis: number;
  rows: PlacedRow[];
  ticks: Tick[];
}

export interface TimelineFormat {
  width: number;
  /** Room for labels where lines of text begin. */
  labels: number;
  /** Whether each row has a height for each position, or all marks stand on one line. */
  levels: boolean;
  dir: 'ltr' | 'rtl';
  locale: string;
  /** The days to show, where pictures are to be compared; else those of the points. */
  days?: { first: number; last: number };
}

/** The width and height of a mark, and the least distance between two. */
export const MARK = 15;
export const GAP = 2;
