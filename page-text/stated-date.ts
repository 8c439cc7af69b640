/**
 * Where pages state it, surest first. Each is sought by itself: for several at once Chromium takes
 * nine times as long as for one.
 */
const STATED = [
  'meta[property="article:published_time"]',
  'meta[itemprop=datePublished]',
  'meta[name=date]',
  'script[type="application/ld+json"]',
  'article time',
  'time[itemprop=datePublished]',
];

/**
 * The date of the page as its head or its article states it, hardly ever otherwise than in ISO 8601, to the
 * day or the second; '' where they state none. This is the part of `pageDate` that a content
 * script can afford on every page: enough to tell the talks of one year from those of another. It asks
 * the page that it runs in, since to be given one would cost each page some bytes more.
 */
export function statedDate(): string {
  for (const selector of STATED) {
    const element = document.querySelector(selector);
    const date =
      element?.getAttribute('content') ||
      element?.getAttribute('datetime') ||
      /"datePublished"\s*:\s*"([^"]+)/.exec(element?.textContent ?? '')?.[1];
    if (date) return date;
  }
  return '';
}
