import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';

import { BUILT_IN_PACK } from '../../cli/folders.ts';
import { type LabelledPage, PARTS, readPart } from '../../cli/labelled.ts';
import { readPack } from '../../cli/read-pack.ts';
import { spotterOf } from '../../cli/spotter.ts';
import { validatePack } from '../../core/pack/validate.ts';
import { openSession, type Session } from './harness/session.ts';
import { chooseAndWait } from './harness/settings.ts';
import { waitForUnderlines } from './harness/underlines.ts';

/** One page in so many of the labelled set. */
const ONE_IN = 16;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page of the labelled set as a site would have it: each line a paragraph. */
function htmlOf({ text = '', lang, date }: LabelledPage): string {
  const meta =
    date === undefined ? '' : `<meta property="article:published_time" content="${date}">`;
  const lines = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>-</title>${meta}
    <link rel="icon" href="data:,"></head><body>${lines.join('')}</body></html>`;
}

const labelled = PARTS.flatMap(readPart).filter(
  ({ text, mentions }, at) => at % ONE_IN === 0 && text !== undefined && mentions.length > 0,
);
const made = new Map(labelled.map((page) => [`${page.id}.html`, htmlOf(page)]));

/** The code of a page is made small in ways that the code of the command line is not. */
describe('what the built extension spots is what the command line spots', () => {
  let session: Session;
  /** One tab goes from page to page. */
  let page: Page;
  let spot: ReturnType<typeof spotterOf>;

  beforeAll(async () => {
    session = await openSession(made);
    await chooseAndWait(session, { density: 'every' });
    const validation = validatePack((await readPack(BUILT_IN_PACK)).value);
    if (!validation.ok) throw new Error('the built-in pack is not valid');
    spot = spotterOf([validation.pack]);
    page = await session.visit('article.html');
  });
  afterAll(async () => session.close());

  it.each([...made])('on %s', async (name, html) => {
    const { mentions } = spot({ id: name, html });
    await page.goto(new URL(name, page.url()).href);
    await waitForUnderlines(
      page,
      mentions.map(({ surface }) => surface),
    );
  });
});
