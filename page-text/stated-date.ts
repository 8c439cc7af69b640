/**
 * The date of a page as its head or its article states it in ISO 8601, cut to a day: an EDTF
 * date, or `undefined`. This is the part of `pageDate` that a content script can afford on
 * every page: enough to tell the talks of one year from those of another.
 */
export function statedDate(document: Document): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>(
    'meta[property="article:published_time"],meta[itemprop=datePublished],meta[name=date]',
  );
  const linked = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const time = document.querySelector('article time,time[itemprop=datePublished]');
  const stated =
    meta?.content ??
    /"datePublished"\s*:\s*"([^"]+)/.exec(linked)?.[1] ??
    time?.getAttribute('datetime');
  return /^\d{4}(-\d\d){0,2}/.exec(stated ?? '')?.[0];
}
