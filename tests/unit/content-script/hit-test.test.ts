import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';

import { mentionAt } from '../../../entrypoints/content-script/hit-test.ts';
import type { PageMentions } from '../../../entrypoints/content-script/page-mentions.ts';
import type { SpottedMention } from '../../../entrypoints/content-script/spotted-mention.ts';
import type { Block } from '../../../page-text/flow.ts';

/** All mentions fill this box. */
const BOX = { left: 10, right: 90, top: 100, bottom: 120 };
const ON = { x: 50, y: 110 };

/**
 * A page of which the paragraph holds a mention, and what lies under any point of it, topmost
 * first; `positioned` is what its links are positioned in.
 */
function page(html: string, under: string[], positioned?: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const find = (selector: string): Element => document.querySelector(selector) as Element;
  const around = positioned === undefined ? null : find(positioned);
  for (const link of document.querySelectorAll('a')) {
    Object.defineProperty(link, 'offsetParent', { value: around });
  }
  Object.assign(document, { elementsFromPoint: () => under.map(find) });
  vi.stubGlobal('document', document);
  const mention = { boxes: () => [BOX] } as unknown as SpottedMention;
  const mentions = {
    all: [mention],
    of: (block: Block) => (block === find('p') ? [mention] : []),
  } as unknown as PageMentions;
  return { mentions, mention };
}

describe('what is under a point', () => {
  it('is the mention whose block is seen there', () => {
    const { mentions, mention } = page('<p>Lavrov</p>', ['p', 'body']);
    expect(mentionAt(mentions, ON)).toBe(mention);
  });

  it('is a mention in what stands in the lines of the block', () => {
    const { mentions, mention } = page('<p><b>Lavrov</b></p>', ['b', 'p', 'body']);
    expect(mentionAt(mentions, ON)).toBe(mention);
  });

  it('is no mention beside whose boxes the point is', () => {
    const { mentions } = page('<p>Lavrov</p>', ['p', 'body']);
    expect(mentionAt(mentions, { x: ON.x, y: 130 })).toBeUndefined();
  });

  it('is no mention that something else of the page covers', () => {
    const { mentions } = page('<p>Lavrov</p><div>Subscribe</div>', ['div', 'p', 'body']);
    expect(mentionAt(mentions, ON)).toBeUndefined();
  });

  it('is a mention under a link that is stretched over the teaser of both', () => {
    const teaser = '<article><a>Headline</a><p>Lavrov</p></article>';
    const { mentions, mention } = page(teaser, ['a', 'p', 'article', 'body'], 'article');
    expect(mentionAt(mentions, ON)).toBe(mention);
  });

  it('is no mention under a link that is positioned in something else, or in all of the page', () => {
    const html = '<aside><a>Advertisement</a></aside><p>Lavrov</p>';
    const under = ['a', 'aside', 'p', 'body'];
    for (const positioned of ['aside', 'body', undefined]) {
      expect(mentionAt(page(html, under, positioned).mentions, ON)).toBeUndefined();
    }
  });
});
