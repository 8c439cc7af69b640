import { writtenDate } from '../core/time/written-date.ts';
import { jsonLdDate } from './json-ld-date.ts';

/** Names, properties and itemprops of `<meta>` that tell when a page was published, surest first. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'published_time',
  'publication_date',
  'publish-date',
  'publish_date',
  'published-date',
  'pubdate',
  'date',
];

/** Elements whose date is the page's, surest first. */
const TIMES = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.dt-published, time.published, time.entry-date',
  'article header time',
  'main header time',
];

/** What stands beside the article: its dates are those of other pages. */
const ASIDE = 'aside, nav, footer, [role="complementary"], [role="navigation"], article article';

/**
 * When a page says that it was published, in EDTF: in JSON-LD, else in its meta tags, else in
 * a `<time>` that is the article's. `undefined` where it says nothing of the kind: no date is
 * guessed from text or address.
 */
export function pageDate(document: Document): string | undefined {
  return fromJsonLd(document) ?? fromMeta(document) ?? fromTimes(document);
}

function fromJsonLd(document: Document): string | undefined {
  const texts = [...document.querySelectorAll('script[type]')]
    .filter((script) => /^application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '');
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return jsonLdDate(texts, canonical ?? document.URL ?? '');
}

function fromMeta(document: Document): string | undefined {
  const byName = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !byName.has(name)) byName.set(name, content);
    }
  }
  for (const name of META) {
    const date = writtenDate(byName.get(name) ?? '');
    if (date !== undefined) return date;
  }
  return undefined;
}

function fromTimes(document: Document): string | undefined {
  for (const selector of TIMES) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest(ASIDE)) continue;
      const written = element.getAttribute('datetime') ?? element.getAttribute('content');
      const date = writtenDate(written ?? element.textContent ?? '');
      if (date !== undefined) return date;
    }
  }
  return undefined;
}
