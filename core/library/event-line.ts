import { type Span, spanOf } from '../context/timing.ts';
import type { Key } from '../corpus/key.ts';
import { type DatedQuote, inTime } from './in-time.ts';
import type { EventRecord } from './records.ts';

/** What was said of an event before it, at it and after it, each in the order of time. */
export interface EventLine {
  before: DatedQuote[];
  /** Of the days of the event, or said at it whenever that was. */
  at: DatedQuote[];
  after: DatedQuote[];
  /** Words of which nobody knows when they were said. */
  undated: DatedQuote[];
}

export function eventLine({ facts, said }: EventRecord): EventLine {
  const event = spanOf(facts.subject.event?.date.edtf);
  const line: EventLine = { before: [], at: [], after: [], undated: [] };
  for (const words of inTime(said.quotes, said.sources)) {
    line[partOf(words, event, facts.subject.key)].push(words);
  }
  return line;
}

function partOf({ quote, span }: DatedQuote, event: Span | undefined, key: Key): keyof EventLine {
  if (quote.event === key) return 'at';
  if (!span || !event) return 'undated';
  if (span.last < event.first) return 'before';
  return span.first > event.last ? 'after' : 'at';
}
