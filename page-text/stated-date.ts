/**
 * The date of the page as its head or its article states it, hardly ever otherwise than in ISO 8601, to the
 * day or the second; '' where they state none. This is the part of `pageDate` that a content
 * script can afford on every page: enough to tell the talks of one year from those of another. It asks
 * the page that it runs in, since to be given one would cost each page some bytes more.
 */
export function statedDate(): string {
  // Each is sought only where those before are not there: it takes a walk over all elements.
  return (
    document.querySelector<HTMLMetaElement>(
      'meta[property="article:published_time"],meta[itemprop=datePublished],meta[name=date]',
    )?.content ||
    /"datePublished"\s*:\s*"([^"]+)/.exec(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    )?.[1] ||
    document.querySelector('article time,time[itemprop=datePublished]')?.getAttribute('datetime') ||
    ''
  );
}
