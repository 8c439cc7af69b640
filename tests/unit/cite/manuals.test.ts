import { describe, expect, it } from 'vitest';

import type { Csl, CslName } from '../../../core/cite/citable.ts';
import { citeByManual } from '../../../entrypoints/cite/engine.ts';
import { CHAIN, citable, citableWithout } from './citable.ts';

const QUOTE = '“the toll is a wall by another name”';
const AUTHORS: CslName[] = ['A', 'B', 'C', 'D'].map((family) => ({ family, given: 'Zoe' }));
const TITLE = { title: 'Talks open at the harbour' };

describe('a citation by the manual of the APA', () => {
  const apa = (...of: Parameters<typeof citable>): string => citeByManual(citable(...of), 'apa');

  it('is the quote, who is quoted in what, and the reference', () => {
    expect(apa(TITLE)).toBe(
      `${QUOTE} (Mara Quell, May 12, 2014, as quoted in Penn, 2014, para. 4)\n\n` +
        'Penn, N. (2014, May 13). Talks open at the harbour. The Eastport Gazette. ' +
        'https://gazette.example/talks?page=1&x=a_b#top',
    );
  });

  it.each<[string, Partial<Csl>, string]>([
    ['two authors', { author: AUTHORS.slice(0, 2) }, 'A & B, 2014'],
    ['many authors', { author: AUTHORS }, 'A et al., 2014'],
    ['an institution', { author: [{ literal: 'Harbour staff' }] }, 'Harbour staff, 2014'],
    ['no author', { author: [] }, '“Talks Open at the Harbour,” 2014'],
  ])('names %s', (_, csl, reference) => {
    expect(apa({ ...TITLE, ...csl })).toContain(`as quoted in ${reference}, para. 4)`);
  });

  it('tells by whose hands the words reached the source', () => {
    expect(apa(TITLE, { chain: CHAIN, said: {} })).toContain(
      `${QUOTE} (Mara Quell, relayed by a river wire, May 12, 2014, published by ` +
        'The {Weir} | Post, as quoted in Penn, 2014, para. 4)',
    );
  });

  it('has the date of the words no more precise than it is', () => {
    const said = { date: { edtf: '2013-12', known: 'inferred' as const } };
    expect(apa(TITLE, { said })).toContain('(Mara Quell, December 2013, as quoted in Penn, 2014,');
  });

  it('says that a source has no date, and leaves out an address that is not known', () => {
    const text = citeByManual(citableWithout('issued', 'URL'), 'apa');
    expect(text).toContain('Penn, n.d., para. 4');
    expect(text).toContain('(n.d.).');
    expect(text).not.toContain('http');
  });

  it('does not call it a quotation in another’s work where it is the author’s own', () => {
    expect(apa({ author: [{ family: 'Quell', given: 'Mara' }] })).toContain(
      `${QUOTE} (Quell, 2014, para. 4)`,
    );
  });

  it('keeps names and titles in other scripts', () => {
    const csl: Partial<Csl> = { title: 'محادثات', author: [{ family: 'الأسد', given: 'بشار' }] };
    expect(apa(csl)).toMatch(/as quoted in الأسد, 2014.*\n\nالأسد, ب.*محادثات/s);
  });
});

describe('a citation by the manual of Chicago', () => {
  const chicago = (...of: Parameters<typeof citable>): string =>
    citeByManual(citable(...of), 'chicago');

  it('is the quote, the note, and the entry in the bibliography', () => {
    const { quote, csl } = citable(TITLE);
    expect(
      citeByManual({ quote, csl: { ...csl, URL: 'https://gazette.example/' } }, 'chicago'),
    ).toBe(
      `${QUOTE}\n\n` +
        'Mara Quell, May 12, 2014, quoted in Nora Penn, “Talks Open at the Harbour,” The Eastport Gazette, ' +
        'May 13, 2014, para. 4, https://gazette.example/.\n\n' +
        'Penn, Nora. “Talks Open at the Harbour.” The Eastport Gazette, May 13, 2014. ' +
        'https://gazette.example/.',
    );
  });

  it.each<[string, CslName[], string, string]>([
    ['two authors', AUTHORS.slice(0, 2), 'Zoe A and Zoe B, “', 'A, Zoe, and Zoe B. “'],
    ['many authors', AUTHORS, 'Zoe A et al., “', 'A, Zoe, Zoe B, Zoe C, and Zoe D. “'],
    ['an institution', [{ literal: 'Staff' }], 'quoted in Staff, “', '\n\nStaff. “'],
    ['nobody', [], 'quoted in “', '\n\n“Talks'],
  ])('names %s', (_, author, note, entry) => {
    const text = chicago({ ...TITLE, author });
    expect(text).toContain(note);
    expect(text).toContain(entry);
  });

  it('has a report with its sort and its publisher', () => {
    const { quote, csl } = citable({
      type: 'report',
      title: 'A river under review',
      genre: 'Brief analysis',
      publisher: 'River Council',
    });
    const { 'container-title': _, URL: __, ...report } = csl;
    expect(citeByManual({ quote, csl: report }, 'chicago').split('\n\n').slice(1)).toEqual([
      'Mara Quell, May 12, 2014, quoted in Nora Penn, A River under Review, Brief analysis, River Council, ' +
        'May 13, 2014, para. 4.',
      'Penn, Nora. A River under Review. Brief analysis. River Council, May 13, 2014.',
    ]);
  });

  it('tells by whose hands the words reached the source', () => {
    expect(chicago(TITLE, { chain: CHAIN, said: {} })).toContain(
      'Mara Quell, relayed by a river wire, May 12, 2014, published by The {Weir} | Post, ' +
        'quoted in Nora Penn, “Talks',
    );
  });

  it('says that a source has no date', () => {
    const text = citeByManual(citableWithout('issued', 'URL'), 'chicago');
    expect(text).toContain('The Eastport Gazette, n.d., para. 4.');
  });

  it('has days from one to another', () => {
    const text = chicago({
      issued: {
        'date-parts': [
          [2014, 12, 1],
          [2014, 12, 3],
        ],
      },
    });
    expect(text).toMatch(/December 1–3, 2014/);
  });
});
