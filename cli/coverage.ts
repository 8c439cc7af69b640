import { type UncoveredName, uncoveredNames } from '../core/coverage/names.ts';
import { type UncoveredQuotation, uncoveredQuotations } from '../core/coverage/quotations.ts';
import type { PackParts } from '../core/pack/parts.ts';
import { quotesOf } from '../core/pack/passages.ts';
import { paragraphAt } from '../core/quotes/locator.ts';

interface InSource {
  /** Paragraph of the article proper; `null` outside it. */
  paragraph: number | null;
}

/** What a source has and the pack has not, for a person to judge; never an error. */
export interface SourceCoverage {
  source: string;
  quotations: (UncoveredQuotation & InSource)[];
  names: (UncoveredName & InSource)[];
}

/**
 * Quotation marks of the whole text, furniture too (a quotation there is none of the
 * article's, but the paragraphs may be wrong); names of the article proper only.
 */
export function coverageOf(parts: PackParts, texts: ReadonlyMap<string, string>): SourceCoverage[] {
  const spans = Map.groupBy(
    quotesOf(parts).map(({ value }) => value.target),
    (target) => target.source,
  );
  const aliases = [...parts.actors, ...parts.events].flatMap(({ value }) => [
    ...Object.values(value.prefLabel),
    ...[...value.altLabel, ...value.hiddenLabel].map((name) => name.value),
  ]);
  return parts.sources.flatMap(({ source }) => {
    const text = source && texts.get(source.value.id);
    if (!source || text === undefined) return [];
    const { id, text: described } = source.value;
    const quotes = (spans.get(id) ?? []).map(({ selector }) => selector[1]);
    const located = <T extends { start: number }>(item: T): T & InSource => ({
      ...item,
      paragraph: paragraphAt(source.value, item.start) ?? null,
    });
    return {
      source: id,
      quotations: uncoveredQuotations(text, quotes).map(located),
      names: uncoveredNames(text, described.paragraphs, aliases).map(located),
    };
  });
}
