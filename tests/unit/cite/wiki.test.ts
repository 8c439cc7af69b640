import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Csl } from '../../../core/cite/citable.ts';
import { citeWiki } from '../../../core/cite/wiki.ts';
import { CHAIN, citable, citableWithout } from './citable.ts';

describe('a citation for Wikipedia', () => {
  it('is the quote with its speaker, and the source in a footnote', () => {
    expect(citeWiki(citable({ title: 'Open?' }))).toBe(
      'Mara Quell, 12 May 2014: “the toll is a wall by another name”<ref>{{cite news |last=Penn |first=Nora ' +
        '|title=Open? |newspaper=The Eastport Gazette |date=13 May 2014 |at=para. 4 ' +
        '|url=https://gazette.example/talks?page=1&x=a_b#top ' +
        '|quote=the toll is a wall by another name}}</ref>',
    );
  });

  it('tells before the quote by whose hands it reached the source', () => {
    expect(citeWiki(citable({}, { chain: CHAIN, said: {} }))).toMatch(
      /^Mara Quell, relayed by a river wire, 12 May 2014, published by The &#123;Weir&#125; &#124; Post: “the/,
    );
  });

  it('writes the days of the words as Wikipedia does', () => {
    const said = { date: { edtf: '2014-05-10/2014-05-12', known: 'stated' as const } };
    expect(citeWiki(citable({}, { said }))).toMatch(/^Mara Quell, 10–12 May 2014: “/);
  });

  it('numbers several authors', () => {
    const author: Csl['author'] = [{ family: 'Penn', given: 'Nora' }, { literal: 'Staff' }];
    expect(citeWiki(citable({ author }))).toContain('|last1=Penn |first1=Nora |author2=Staff');
  });

  it.each<[Csl['type'], string]>([
    ['article-magazine', 'cite magazine'],
    ['report', 'cite report'],
    ['webpage', 'cite web'],
    ['interview', 'cite interview'],
    ['speech', 'cite speech'],
    ['broadcast', 'cite AV media'],
    ['document', 'citation'],
  ])('cites a source of the type %s by the template %s', (type, template) => {
    expect(citeWiki(citable({ type }))).toContain(`<ref>{{${template} |`);
  });

  it.each<[number[][], string]>([
    [[[2014]], '2014'],
    [[[2014, 5]], 'May 2014'],
    [
      [
        [2014, 12, 1],
        [2014, 12, 3],
      ],
      '1–3 December 2014',
    ],
    [
      [
        [2014, 11, 30],
        [2014, 12, 3],
      ],
      '30 November – 3 December 2014',
    ],
  ])('writes the date %j as Wikipedia does', (parts, date) => {
    expect(citeWiki(citable({ issued: { 'date-parts': parts } }))).toContain(`|date=${date} |`);
  });

  it('names a language other than English', () => {
    expect(citeWiki(citable({ language: 'ar' }))).toContain('|language=ar');
    expect(citeWiki(citable())).not.toContain('|language');
  });

  it('leaves out what is not known', () => {
    const text = citeWiki(citableWithout('author', 'issued', 'URL'));
    expect(text).toContain('{{cite news |title=');
    expect(text).not.toMatch(/\|(?:url|date|last)=/);
  });

  it('has no signature in an address, and leaves a home page’s tilde', () => {
    const text = citeWiki(citable({ URL: 'https://a.example/~quell/~~~~' }));
    expect(text).toContain('|url=https://a.example/~quell/%7E%7E%7E%7E ');
  });

  it('is one footnote with one template, whatever is in its fields', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('|', '{', '}', '[', ']', '<', '>', '&', "'", '~', '\n', '/ref', 'a'),
    });
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, text, path) => {
        const wiki = citeWiki(
          citable({ title: `x${title}`, URL: `https://a.example/${path}` }, { text }),
        );
        expect(wiki.match(/<|\{\{|\}\}|\}/g)).toEqual(['<', '{{', '}}', '<']);
        expect(wiki.match(/'{2,}|~{3,}|\[|\n/)).toBeNull();
        expect(wiki.match(/\|/g)).toHaveLength(8);
      }),
    );
  });
});
