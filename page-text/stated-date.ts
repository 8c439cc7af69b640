/**
 * The date of a page as its head or its article states it, hardly ever otherwise than in ISO 8601, to the
 * day or the second; '' where they state none. This is the part of `pageDate` that a content
 * script can afford on every page: enough to tell the talks of one year from those of another.
 */
export function statedDate(document: Document): string {
  const meta = document.querySelector<HTMLMetaElement>(
    'meta[property="article:published_time"],meta[itemprop=datePublished],meta[name=date]',
  );
  const linked = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const time = document.querySelector('article time,time[itemprop=datePublished]');
  return (
    meta?.content ??
    /"datePublished"\s*:\s*"([^"]+)/.exec(linked)?.[1] ??
    time?.getAttribute('datetime') ??
    ''
  );
}
