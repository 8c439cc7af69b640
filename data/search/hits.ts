import type { Key } from '../../core/corpus/key.ts';
import type { QuoteRow, SourceRow, SubjectRow, TopicRow } from '../../core/corpus/rows.ts';
import { namesOf } from '../../core/search/entries.ts';
import { marksIn } from '../../core/search/marks.ts';
import type {
  Group,
  Hit,
  QuoteHit,
  SourceHit,
  SubjectHit,
  TopicHit,
} from '../../core/search/results.ts';
import { issuedEdtf } from '../../core/time/issued.ts';
import type { Snapshot } from './snapshot.ts';

/** What is shown of each that was found; what the corpus no longer has is left out. */
export async function hitsOf(
  snapshot: Snapshot,
  group: Group,
  keys: readonly Key[],
  text: string,
): Promise<Hit[]> {
  switch (group) {
    case 'topic':
      return (await present(snapshot.get('topics', keys))).map(topicHit);
    case 'source':
      return (await present(snapshot.get('sources', keys))).map(sourceHit);
    case 'quote':
      return quoteHits(snapshot, await present(snapshot.get('quotes', keys)));
    case 'person':
    case 'organization':
    case 'state':
    case 'group':
    case 'event': {
      const rows = await present(snapshot.get('subjects', keys));
      return rows.map((row) => subjectHit(group, row, text));
    }
  }
}

async function present<T>(rows: Promise<(T | undefined)[]>): Promise<T[]> {
  return (await rows).filter((row) => row !== undefined);
}

function subjectHit(group: SubjectHit['group'], row: SubjectRow, text: string): SubjectHit {
  const [found] = namesOf(row)
    .map((name) => ({ name, marks: marksIn(name, text).length }))
    .filter(({ marks }) => marks > 0)
    .sort((a, b) => b.marks - a.marks);
  return {
    group,
    key: row.key,
    name: row.value.prefLabel,
    ...(found && { found: found.name }),
    ...(row.type === 'event' && { date: row.value.date.edtf }),
  };
}

function topicHit({ key, value: { label, question } }: TopicRow): TopicHit {
  return { group: 'topic', key, label, question };
}

function sourceHit({ key, value: { csl } }: SourceRow): SourceHit {
  const publisher = csl['container-title'] ?? csl.publisher;
  return {
    group: 'source',
    key,
    title: csl.title,
    ...(publisher !== undefined && { publisher }),
    ...(csl.issued && { issued: issuedEdtf(csl.issued) }),
  };
}

async function quoteHits(snapshot: Snapshot, rows: readonly QuoteRow[]): Promise<QuoteHit[]> {
  const [speaking, publishing] = await Promise.all([
    present(snapshot.get('subjects', [...new Set(rows.flatMap((row) => row.speakers))])),
    present(snapshot.get('sources', [...new Set(rows.map(({ source }) => source))])),
  ]);
  const names = new Map(speaking.map(({ key, value }) => [key, value.prefLabel]));
  const issued = new Map(publishing.map(({ key, value }) => [key, value.csl.issued]));
  return rows.map(({ key, value, speakers, source }) => {
    const published = issued.get(source);
    const date = value.said.date?.edtf ?? (published && issuedEdtf(published));
    return {
      group: 'quote',
      key,
      text: value.target.selector[0].exact,
      speakers: speakers.map((speaker) => ({ key: speaker, name: names.get(speaker) ?? {} })),
      ...(date !== undefined && { date }),
    };
  });
}
