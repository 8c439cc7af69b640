import { parseHTML } from 'linkedom';

import { isElement, isReadable } from '../page-text/elements.ts';
import type { Flow } from '../page-text/flow.ts';
import { seekFlows } from '../page-text/seek-flows.ts';
import { pageDate } from '../page-text/page-date.ts';

/** The texts of a page, each with the place where it begins in all of them together. */
export interface PageTexts {
  /** What the page itself says of its language and date. */
  lang?: string | undefined;
  date?: string | undefined;
  whole: string;
  parts: readonly { text: string; start: number }[];
}

/** A plain text: each line is a text of its own, as a heading or paragraph is. */
export function textsOfPlain(text: string): PageTexts {
  return together(text.split('\n'));
}

/** A page of HTML, read as the extension reads it in a browser. */
export function textsOfHtml(html: string): PageTexts {
  // Without its outer elements the parser makes no document of it.
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const flows = flowsIn(document.documentElement);
  const { lang } = document.documentElement;
  return { ...together(flows.map(({ text }) => text)), lang, date: pageDate(document) };
}

/** All texts to read, by the search that the extension makes for those in which a name may begin. */
function flowsIn(root: Element): Flow[] {
  const flows: Flow[] = [];
  const anywhere = (text: string) => Array.from(text.matchAll(/\S/gu), ({ index }) => index);
  const search = seekFlows(root, anywhere, (flow) => flows.push(flow));
  while (!search.next().done);
  return flows.filter(({ block }) => isElement(block) && isReadable(block));
}

function together(texts: readonly string[]): PageTexts {
  let start = 0;
  const parts = texts.map((text) => {
    const part = { text, start };
    start += text.length + 1;
    return part;
  });
  return { whole: texts.join('\n'), parts };
}
