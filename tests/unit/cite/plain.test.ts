import { describe, expect, it } from 'vitest';

import { citePlain } from '../../../core/cite/plain.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { citable, citableWithout } from './citable.ts';

const BRITISH = wordsIn('en', 'en-GB');
const stated = (edtf: string) => ({ edtf, known: 'stated' as const });
const plain = (...of: Parameters<typeof citable>): string => citePlain(citable(...of), BRITISH);

describe('a plain citation', () => {
  it('is one sentence, and the address', () => {
    expect(plain()).toBe(
      '“the toll is a wall by another name” — Mara Quell, 12 May 2014; reported by Nora Penn, ' +
        '“Are the harbours & rivers 100% open?”, The Eastport Gazette, 13 May 2014, paragraph 4\n' +
        'https://gazette.example/talks?page=1&x=a_b#top',
    );
  });

  it('leads to the very passage where its address is known', () => {
    const link = 'https://gazette.example/talks#:~:text=the%20toll';
    expect(plain({}, { link }).split('\n')[1]).toBe(link);
  });

  it('has no address where none is known', () => {
    expect(citePlain(citableWithout('URL'), BRITISH)).not.toContain('\n');
  });

  it('tells each hand through which the words went', () => {
    const text = plain(
      {},
      {
        said: { to: { en: 'Paris Match' }, date: stated('2014-12') },
        chain: [{ by: { en: 'the Wire Desk' }, how: 'relayed', date: stated('2015-01') }],
      },
    );
    expect(text).toContain(
      'Mara Quell, to Paris Match, December 2014; relayed by the Wire Desk, January 2015; ' +
        'reported by Nora Penn,',
    );
  });

  it.each<[string, string]>([
    ['2014-05', 'May 2014'],
    ['2014', '2014'],
    ['2014-05-12/2014-05-14', '12–14 May 2014'],
    ['2014-05?', 'May 2014?'],
    ['2014~', 'c. 2014'],
  ])('has the date %s as precise and as sure as it is', (edtf, words) => {
    const text = plain({}, { said: { date: stated(edtf) } }).replaceAll(/\s*–\s*/g, '–');
    expect(text).toContain(`Mara Quell, ${words}; `);
  });

  it('has no date where none is known', () => {
    expect(plain({}, { said: {} })).toContain('— Mara Quell; reported by');
    expect(citePlain(citableWithout('issued'), BRITISH)).toContain('Gazette, paragraph 4');
  });

  it('names all speakers and all authors', () => {
    const speakers = ['A', 'B'].map((name) => ({ key: name, name: { en: name } }));
    const author = [{ literal: 'Harbour staff' }, { family: 'Penn', given: 'Nora' }];
    expect(plain({ author }, { speakers })).toMatch(
      /” — A, B, .*; reported by Harbour staff, Nora Penn, “/,
    );
  });

  it('does not say that authors report themselves', () => {
    expect(plain({ author: [{ family: 'Quell', given: 'Mara' }] })).toContain(
      '— Mara Quell, 12 May 2014; “Are the harbours',
    );
  });

  it('is in the reader’s language, the words as they were said', () => {
    expect(citePlain(citable(), wordsIn('ru'))).toMatch(
      /^«the toll is a wall by another name» — Мара Квелл, 12 мая 2014/,
    );
    expect(citePlain(citable({}, { text: 'نص' }), wordsIn('ar'))).toMatch(/^«نص» — Mara Quell/);
  });
});
