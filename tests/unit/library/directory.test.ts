import { describe, expect, it } from 'vitest';

import {
  type DirectoryEntry,
  filterDirectory,
  kindsOf,
  sortDirectory,
} from '../../../core/library/directory.ts';
import { sourceEntry, subjectEntry, topicEntry } from '../../../core/library/directory-entry.ts';
import { SYRIA_TALKS_ROWS } from '../context/syria-talks.ts';

const { subjects, topics, sources } = SYRIA_TALKS_ROWS;
const actors = subjects.flatMap((row) => (row.type === 'actor' ? subjectEntry(row, 'en') : []));
const events = subjects.flatMap((row) => (row.type === 'event' ? subjectEntry(row, 'en') : []));
const namesFound = (entries: readonly DirectoryEntry[], text: string, kind = ''): string[] =>
  filterDirectory(entries, { text, kind }).map(({ name }) => name);

describe('a list', () => {
  it('finds a name by any of its spellings, in any script, without its marks', () => {
    for (const typed of ['lavr', 'LAVROV', 'Лавров', 'لافروف', 'sergei  lav', 'lav ser']) {
      expect({ typed, found: namesFound(actors, typed) }).toMatchObject({
        found: expect.arrayContaining(['Sergei Lavrov']) as string[],
      });
    }
    expect(namesFound(actors, 'lavrovsky')).toEqual([]);
  });

  it('keeps one kind', () => {
    const states = namesFound(actors, '', 'state');
    expect(states).toContain('Russia');
    expect(states).not.toContain('John Kerry');
    expect(namesFound(actors, 'kerry', 'state')).toEqual([]);
  });

  it('counts its kinds', () => {
    const counts = kindsOf(actors);
    expect(counts.map(([, count]) => count).reduce((sum, count) => sum + count)).toBe(
      actors.length,
    );
    expect(counts.map(([kind]) => kind).toSorted()).toEqual([
      'group',
      'organization',
      'person',
      'state',
    ]);
    expect(kindsOf(topics.map((row) => topicEntry(row, 'en')))).toEqual([]);
  });

  it('is in the order of its language’s alphabet', () => {
    const russian = subjects.flatMap((row) =>
      row.type === 'actor' ? subjectEntry(row, 'ru') : [],
    );
    const names = sortDirectory(russian, 'actors', 'ru').map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('ru').compare));
    expect(names).toContain('Сергей Лавров');
  });

  it('has events with the newest first, and what goes on before all', () => {
    const sorted = sortDirectory(events, 'events', 'en');
    const ended = sorted.filter(({ date }) => date && !date.endsWith('..'));
    const ends = ended.map(({ date = '' }) => date.split('/').at(-1) ?? '');
    expect(sorted.slice(0, sorted.length - ended.length).every(({ date }) => date)).toBe(true);
    expect(ends.map((end) => end.slice(0, 4))).toEqual(
      ends.map((end) => end.slice(0, 4)).toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)),
    );
  });

  it('finds topics by their words and sources by author and publisher', () => {
    const questions = topics.map((row) => topicEntry(row, 'en'));
    expect(namesFound(questions, 'step down')).toContain('Should Bashar al-Assad give up power?');
    const titles = sources.map(sourceEntry);
    expect(namesFound(titles, 'weir monitor')).toEqual([
      'Are the US and Russia bridging their divide over Syria?',
    ]);
  });
});
