import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { parseEdtf } from '../../../core/time/edtf.ts';
import { pageDate } from '../../../page-text/page-date.ts';

const page = (head: string, body = ''): Document =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
const dateOf = (head: string, body?: string): string | undefined => pageDate(page(head, body));
const ld = (json: unknown, type = 'application/ld+json'): string =>
  `<script type="${type}">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('a page’s date in JSON-LD', () => {
  const published = { datePublished: '2015-01-23T23:30:00-05:00' };

  it.each([
    ['an article', { '@type': 'NewsArticle', ...published }],
    ['several types', { '@type': ['Article', 'NewsArticle'], ...published }],
    ['a full type', { '@type': 'https://schema.org/BlogPosting', ...published }],
    ['a list', [{ '@type': 'Organization' }, { '@type': 'Article', ...published }]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'Article', ...published }] }],
    ['a graph in a list', [{ '@graph': [[{ '@type': 'Article', ...published }]] }]],
    [
      'a page’s main entity',
      { '@type': 'WebPage', mainEntity: { '@type': 'Article', ...published } },
    ],
    ['a page alone', { '@type': 'WebPage', ...published }],
    ['a date in a list', { '@type': 'Article', datePublished: ['', '2015-01-23'] }],
    ['a typed value', { '@type': 'Article', datePublished: { '@value': '2015-01-23' } }],
    ['the day of creation alone', { '@type': 'Article', dateCreated: '2015-01-23' }],
  ])('is read from %s', (_, json) => {
    expect(dateOf(ld(json))).toBe('2015-01-23');
  });

  it('is that of the article before that of the page', () => {
    const both = [
      { '@type': 'WebPage', datePublished: '2009-01-01' },
      { '@type': 'Article', datePublished: '2015-01-23' },
    ];
    expect(dateOf(ld(both))).toBe('2015-01-23');
  });

  it('is that of the article at the page’s address', () => {
    const two = [
      { '@type': 'Article', url: 'https://news.example/other', datePublished: '2009-01-01' },
      {
        '@type': 'Article',
        mainEntityOfPage: { '@id': 'https://news.example/this/' },
        datePublished: '2015-01-23',
      },
    ];
    const link = '<link rel="canonical" href="https://news.example/this?from=feed">';
    expect(dateOf(link + ld(two))).toBe('2015-01-23');
  });

  it('is none of what the page lists', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'Article', datePublished: '2009-01-01' }],
    };
    expect(dateOf(ld(list))).toBeUndefined();
  });

  it('is read in several scripts, of a type with parameters, in a comment', () => {
    const article = JSON.stringify({ '@type': 'Article', ...published });
    expect(dateOf(ld('{}') + ld(article, 'application/LD+JSON; charset=utf-8'))).toBe('2015-01-23');
    expect(dateOf(ld(`//<![CDATA[\n${article}\n//]]>`))).toBe('2015-01-23');
  });

  it('is read from JSON that is broken elsewhere', () => {
    const broken = '{"@type": "Article", "headline": "two\nlines", "datePublished": "2015-01-23",}';
    expect(dateOf(ld(broken))).toBe('2015-01-23');
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a number', '7'],
    ['deep nesting', '['.repeat(100_000)],
    ['deep graphs', `${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`],
    ['much space', ' '.repeat(1_000_000)],
    ['a wrong date', '{"@type":"Article","datePublished":"2015-13-45"}'],
    ['an object for a date', '{"@type":"Article","datePublished":{"@value":{}}}'],
    ['a type that is none', '{"@type":{"toString":1},"datePublished":5}'],
    ['its prototype', '{"__proto__":{"@type":"Article"},"constructor":{"name":1}}'],
    ['a placeholder', '{"@type":"Article","datePublished":"1970-01-01T00:00:00Z"}'],
  ])('is none in %s', (_, json) => {
    expect(dateOf(ld(json))).toBeUndefined();
  });

  it('is a date or none, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const date = dateOf(ld(json.replaceAll('<', '')));
        expect(date === undefined || parseEdtf(date) !== undefined).toBe(true);
      }),
    );
  });
});

describe('a page’s date in meta tags', () => {
  it.each([
    '<meta property="article:published_time" content="2015-01-23T08:00:00Z">',
    '<meta name="DC.date.issued" content="2015-01-23">',
    '<meta name="dcterms.date" content="2015/01/23">',
    '<meta name="parsely-pub-date" content="2015-01-23T08:00:00Z">',
    '<meta name="sailthru.date" content="Fri, 23 Jan 2015 08:00:00 GMT">',
    '<meta itemprop="datePublished" content="20150123">',
    '<meta name="date" content="January 23, 2015">',
    '<meta name="citation_date" content="2015.01.23">',
  ])('is read from %s', (meta) => {
    expect(dateOf(meta)).toBe('2015-01-23');
  });

  it('is that of publication before any other date', () => {
    const metas =
      '<meta name="date" content="2009-01-01">' +
      '<meta property="article:modified_time" content="2016-01-01">' +
      '<meta property="article:published_time" content="2015-01-23">';
    expect(dateOf(metas)).toBe('2015-01-23');
  });

  it('is read where JSON-LD says nothing, and only there', () => {
    const meta = '<meta property="article:published_time" content="2015-01-24">';
    expect(dateOf(ld({ '@type': 'Organization' }) + meta)).toBe('2015-01-24');
    expect(dateOf(ld({ '@type': 'Article', datePublished: '2015-01-23' }) + meta)).toBe(
      '2015-01-23',
    );
  });

  it('is as precise as it is written, and none where it may be two', () => {
    expect(dateOf('<meta name="dc.date" content="2015">')).toBe('2015');
    expect(dateOf('<meta name="dc.date" content="2015-01">')).toBe('2015-01');
    expect(dateOf('<meta name="dc.date" content="03/04/2015">')).toBeUndefined();
  });
});

describe('a page’s date in <time>', () => {
  it.each([
    '<time itemprop="datePublished" datetime="2015-01-23T08:00">Friday</time>',
    '<span itemprop="dateModified datePublished" content="2015-01-23"></span>',
    '<time pubdate datetime="2015-01-23">Friday</time>',
    '<time class="entry-date published" datetime="2015-01-23">Friday</time>',
    '<article><header><time datetime="2015-01-23">Friday</time></header></article>',
    '<article><header><time>23 January 2015</time></header></article>',
  ])('is read from %s', (body) => {
    expect(dateOf('', body)).toBe('2015-01-23');
  });

  it.each([
    '<p>It was <time datetime="2015-01-23">that day</time>.</p>',
    '<aside><article><header><time datetime="2015-01-23">x</time></header></article></aside>',
    '<article><header>H</header><article><header><time datetime="2015-01-23">x</time></header></article></article>',
    '<footer><time pubdate datetime="2015-01-23">x</time></footer>',
    '<article><header><time datetime="P3D">three days</time></header></article>',
    '',
  ])('is none in %j', (body) => {
    expect(dateOf('', body)).toBeUndefined();
  });
});
