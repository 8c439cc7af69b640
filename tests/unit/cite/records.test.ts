import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { citeBibtex } from '../../../core/cite/bibtex.ts';
import type { Csl } from '../../../core/cite/citable.ts';
import { citeRis } from '../../../core/cite/ris.ts';
import { CHAIN, citable, citableWithout } from './citable.ts';

const ARABIC: Partial<Csl> = {
  type: 'report',
  title: 'محادثات السلام',
  author: [{ family: 'الأسد', given: 'بشار' }, { literal: 'هيئة الأنهار' }],
  language: 'ar',
};

describe('a citation in RIS', () => {
  it('is a record of the source with the quote in its note', () => {
    expect(citeRis(citable()).split('\n')).toEqual([
      'TY  - NEWS',
      'AU  - Penn, Nora',
      'TI  - Are the harbours & rivers 100% open?',
      'T2  - The Eastport Gazette',
      'PY  - 2014',
      'DA  - 2014/05/13/',
      'LA  - en',
      'UR  - https://gazette.example/talks?page=1&x=a_b#top',
      'N1  - Mara Quell, 12 May 2014: “the toll is a wall by another name” (para. 4)',
      'ER  - ',
    ]);
  });

  it('tells in the note by whose hands the words reached the source', () => {
    expect(citeRis(citable({}, { chain: CHAIN }))).toContain(
      'N1  - Mara Quell, 12 May 2014, relayed by a river wire, 12 May 2014, ' +
        'published by The {Weir} | Post: “the toll',
    );
  });

  it.each<[Csl['type'], string]>([
    ['article-newspaper', 'NEWS'],
    ['article-magazine', 'MGZN'],
    ['report', 'RPRT'],
    ['webpage', 'ELEC'],
    ['interview', 'PCOMM'],
    ['speech', 'CONF'],
    ['broadcast', 'MPCT'],
    ['document', 'GEN'],
  ])('calls a source of the type %s %s', (type, name) => {
    expect(citeRis(citable({ type }))).toMatch(new RegExp(`^TY {2}- ${name}\n`));
  });

  it('has a line for each author, in any script', () => {
    expect(citeRis(citable(ARABIC))).toContain('AU  - الأسد, بشار\nAU  - هيئة الأنهار\n');
  });

  it.each<[number[], string]>([
    [[2014], 'PY  - 2014\nDA  - 2014///'],
    [[2014, 5], 'PY  - 2014\nDA  - 2014/05//'],
    [[987, 1, 2], 'PY  - 0987\nDA  - 0987/01/02/'],
  ])('has the date %j as precise as it is', (date, lines) => {
    expect(citeRis(citable({ issued: { 'date-parts': [date] } }))).toContain(lines);
  });

  it('leaves out what is not known', () => {
    const record = citeRis(citableWithout('author', 'issued', 'URL', 'publisher', 'language'));
    expect(record.match(/^[A-Z][A-Z0-9]/gm)).toEqual(['TY', 'TI', 'T2', 'N1', 'ER']);
  });

  it('has a line for each field, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, text) => {
        const lines = citeRis(citable({ title: `x${title}` }, { text })).split('\n');
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      }),
    );
  });
});

describe('a citation in BibTeX', () => {
  it('is an entry for the source with the quote in its note', () => {
    expect(citeBibtex(citable()).split('\n')).toEqual([
      '@article{penn2014are,',
      '  author = {Penn, Nora},',
      String.raw`  title = {{Are the harbours \& rivers 100\% open?}},`,
      '  journal = {The Eastport Gazette},',
      '  year = {2014},',
      '  month = may,',
      '  day = {13},',
      '  language = {en},',
      '  url = {https://gazette.example/talks?page=1&x=a_b#top},',
      '  note = {Mara Quell, 12 May 2014: “the toll is a wall by another name” (para. 4)},',
      '}',
    ]);
  });

  it('tells in the note by whose hands the words reached the source', () => {
    expect(citeBibtex(citable({}, { chain: CHAIN, said: {} }))).toContain(
      'note = {Mara Quell, relayed by a river wire, 12 May 2014, ' +
        String.raw`published by The \{Weir\} | Post: “the toll`,
    );
  });

  it('has two authors joined by “and”, and who has one name whole, in any script', () => {
    expect(citeBibtex(citable(ARABIC))).toContain('author = {الأسد, بشار and {هيئة الأنهار}}');
  });

  it('calls a report’s publisher an institution', () => {
    const { quote, csl } = citable({ type: 'report', genre: 'Brief', publisher: 'River Council' });
    const { 'container-title': _, ...report } = csl;
    const entry = citeBibtex({ quote, csl: report });
    expect(entry).toMatch(/^@techreport\{/);
    expect(entry).toContain('institution = {River Council}');
    expect(entry).toContain('type = {Brief}');
  });

  it('leaves out what is not known', () => {
    const entry = citeBibtex(citableWithout('author', 'issued', 'URL', 'language'));
    expect(entry.match(/^ {2}\w+/gm)?.map((field) => field.trim())).toEqual([
      'title',
      'journal',
      'note',
    ]);
  });

  it('has a label of Latin letters and digits, whatever the script', () => {
    const label = (csl: Partial<Csl>) => /^@\w+\{(.*),$/m.exec(citeBibtex(citable(csl)))?.[1];
    expect(label({ author: [{ family: 'Žižek', given: 'S' }], title: 'On it' })).toBe(
      'zizek2014on',
    );
    expect(label({ ...ARABIC, issued: { 'date-parts': [[2015]] } })).toBe('2015');
    const { quote, csl } = citable(ARABIC);
    const { issued: _, ...undated } = csl;
    expect(citeBibtex({ quote, csl: undated })).toMatch(/^@techreport\{source,/);
  });

  it('keeps its braces in pairs, whatever is in its fields', () => {
    const hostile = fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '@', '\n', 'a', '~') });
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, text, family) => {
        const entry = citeBibtex(citable({ title: `x${title}`, author: [{ family }] }, { text }));
        // What TeX takes for braces: those that no backslash stands before.
        const braces = entry.replaceAll(/\\[\\{}%&$#_]/g, '').match(/[{}]/g) ?? [];
        let depth = 0;
        for (const [n, brace] of braces.entries()) {
          depth += brace === '{' ? 1 : -1;
          expect(depth > 0 || n === braces.length - 1).toBe(true);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
