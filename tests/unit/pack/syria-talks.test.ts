import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { BUILT_IN_PACK, sourcesAtHand } from '../../../cli/folders.ts';
import { readPack } from '../../../cli/read-pack.ts';
import { readSources } from '../../../cli/read-sources.ts';
import { uncoveredQuotations } from '../../../core/coverage/quotations.ts';
import type { Passage, Quote, Source } from '../../../core/pack/pack.ts';
import { readParts } from '../../../core/pack/parts.ts';
import { passagesOf, quotesOf } from '../../../core/pack/passages.ts';
import { ProblemList } from '../../../core/pack/problem.ts';
import { validatePack } from '../../../core/pack/validate.ts';
import { paragraphAt } from '../../../core/quotes/locator.ts';
import { verifyPack } from '../../../core/quotes/verify.ts';

const { value } = await readPack(BUILT_IN_PACK);
const parts = readParts(value, new ProblemList());
const sources = parts.sources.flatMap(({ source }) => source?.value ?? []);
const { texts } = await readSources(sources, sourcesAtHand());

const sha256 = (text: string) =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

test('the pack is valid, and nothing in it is left to judge', () => {
  expect(validatePack(value)).toMatchObject({ ok: true, warnings: [] });
});

test('every source has quotes and stances', () => {
  for (const { quotes, stances } of parts.sources) {
    expect(quotes.length).toBeGreaterThan(0);
    expect(stances.length).toBeGreaterThan(0);
  }
});

const quotes = quotesOf(parts);
const passages = passagesOf(parts);
const absent = [
  ...quotes.map(({ value: { target } }) => target),
  ...passages.map((p) => p.value),
].filter(({ source }) => !texts.has(source)).length;
if (absent > 0) {
  console.debug(
    `The texts of ${sources.length - texts.size} sources are not at hand: ${absent} quotes and passages were not compared.`,
  );
}

/** What verification finds with one quote or passage alone, so that each is judged by itself. */
async function faults(
  source: Source,
  text: string,
  one: { quote?: Quote; passage?: Passage },
): Promise<string[]> {
  const [event] = parts.events;
  const { problems } = await verifyPack(
    {
      events: one.passage ? [{ ...event?.value, evidence: [one.passage] }] : [],
      sources: [{ source, quotes: one.quote ? [one.quote] : [] }],
    },
    new Map([[source.id, text]]),
    sha256,
  );
  return problems.map(({ code }) => code);
}

/** The text with another character at a position. */
function changed(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at] === '#' ? '*' : '#'}${text.slice(at + 1)}`;
}

const SHIFTS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, 1],
] as const;

for (const source of sources) {
  const text = texts.get(source.id);
  if (text === undefined) continue;

  test(`${source.id}: every quote and passage equals the text`, async () => {
    const { problems, skipped } = await verifyPack(value, texts, sha256);
    expect(problems).toEqual([]);
    expect(skipped.sources).toBe(sources.length - texts.size);
  });

  test(`${source.id}: no quotation of the article is missing`, () => {
    const spans = quotes
      .filter((quote) => quote.value.target.source === source.id)
      .map((quote) => quote.value.target.selector[1]);
    const missing = uncoveredQuotations(text, spans).filter(
      ({ start }) => paragraphAt(source, start) !== undefined,
    );
    expect(missing).toEqual([]);
  });

  test(`${source.id}: the pack is not written in the source's own words`, () => {
    const prose = new Set(runsOf(text));
    expect(
      ownWordsOf(value)
        .flatMap(runsOf)
        .filter((run) => prose.has(run)),
    ).toEqual([]);
  });

  describe.each(quotes.filter((quote) => quote.value.target.source === source.id))(
    '$value.id',
    ({ value: quote }) => {
      const [words, place] = quote.target.selector;
      const withSelector = (edit: { exact?: string; start?: number; end?: number }): Quote => {
        const { exact = words.exact, start = place.start, end = place.end } = edit;
        return {
          ...quote,
          target: {
            ...quote.target,
            selector: [
              { ...words, exact },
              { ...place, start, end },
            ],
          },
        };
      };

      test('equals the text', async () => {
        expect(await faults(source, text, { quote })).toEqual([]);
      });

      test('a change of any one of its characters is found', async () => {
        for (let at = 0; at < words.exact.length; at += 1) {
          const edited = withSelector({ exact: changed(words.exact, at) });
          expect(await faults(source, text, { quote: edited })).toContain('quote-mismatch');
        }
      });

      test('a character more or less is found', async () => {
        for (const exact of [words.exact.slice(1), words.exact.slice(0, -1), `${words.exact} `]) {
          const edited = withSelector({ exact });
          expect(await faults(source, text, { quote: edited })).toContain('quote-mismatch');
        }
      });

      test('a shift of its start or end is found', async () => {
        for (const [start, end] of SHIFTS) {
          const edited = withSelector({ start: place.start + start, end: place.end + end });
          expect(await faults(source, text, { quote: edited })).toContain('quote-mismatch');
        }
      });

      test('a change of the text in its place is found', async () => {
        for (let at = place.start; at < place.end; at += 1) {
          const found = await faults(source, changed(text, at), { quote });
          expect(found).toEqual(['text-mismatch', 'quote-mismatch']);
        }
      });
    },
  );

  describe.each(passages.filter((passage) => passage.value.source === source.id))(
    'the passage at $pointer',
    ({ value: passage }) => {
      const [place] = passage.selector;

      test('equals the text', async () => {
        expect(await faults(source, text, { passage })).toEqual([]);
      });

      test('a shift of its start or end is found', async () => {
        for (const [start, end] of SHIFTS) {
          const edited: Passage = {
            ...passage,
            selector: [{ ...place, start: place.start + start, end: place.end + end }],
          };
          expect(await faults(source, text, { passage: edited })).toContain('passage-mismatch');
        }
      });

      test('a change of the digest or of the text in its place is found', async () => {
        const { sha256: digest } = passage;
        const other = `${digest.startsWith('0') ? '1' : '0'}${digest.slice(1)}`;
        const edited = { ...passage, sha256: other };
        expect(await faults(source, text, { passage: edited })).toEqual(['passage-mismatch']);
        for (const at of [place.start, (place.start + place.end) >> 1, place.end - 1]) {
          const found = await faults(source, changed(text, at), { passage });
          expect(found).toEqual(['text-mismatch', 'passage-mismatch']);
        }
      });
    },
  );
}

/** The strings of a pack that are neither quoted words nor the name and address of a document. */
function ownWordsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    ['exact', 'prefix', 'suffix', 'title', 'URL'].includes(key) ? [] : ownWordsOf(inner),
  );
}

/** Every run of ten words in a text: nobody writes the same by chance. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(9).map((_, at) => words.slice(at, at + 10).join(' '));
}
