import { describe, expect, it } from 'vitest';

import { ALL_PARTS, OTHER_PACKS, PARTS, readPart, scorePart, sum } from '../../../cli/labelled.ts';

/** The least recall by language; others have no labels of their own. */
const RECALL: Readonly<Record<string, number>> = { en: 0.92, ru: 0.8, ar: 0.8, de: 0.8, fr: 0.8 };

describe('the labelled set', () => {
  const pages = ALL_PARTS.flatMap(readPart);

  it('has at least 300 pages, and half of them name nothing', () => {
    expect(pages.length).toBeGreaterThanOrEqual(300);
    const negatives = pages.filter(({ mentions }) => mentions.length === 0);
    expect(negatives.length / pages.length).toBeGreaterThanOrEqual(0.5);
  });

  it('names each page once', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });
});

it('labels of pages that mislead are where they say', async () => {
  expect(sum(await scorePart('mislead')).labels).toBeGreaterThan(500);
});

it('links in pages of other packs are right, and hardly any negative is linked', async () => {
  const scores = await Promise.all(OTHER_PACKS.map(scorePart));
  const { precision, recall, negatives, negativesLinked } = sum(scores.flat());
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.92);
  expect(negativesLinked / negatives).toBeLessThanOrEqual(0.1);
});

describe.each(PARTS)('on the part to %s with', async (part) => {
  const scores = await scorePart(part);

  it('links are right, and hard negatives stay alone', () => {
    const { precision, negatives, negativesLinked } = sum(scores);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(negativesLinked / negatives).toBeLessThanOrEqual(0.02);
  });

  it.each(Object.entries(RECALL))('mentions in %s are found', (lang, least) => {
    const { recall } = sum(scores.filter(({ page }) => page.lang === lang));
    expect(recall).toBeGreaterThanOrEqual(least);
  });
});
