import type { AliasIndex } from '../../../core/matching/alias-index.ts';
import { compileIndex, type NamedSubject } from '../../../core/matching/compile.ts';
import { REASONS } from '../../../core/matching/reason.ts';
import { decide } from '../../../core/matching/resolve.ts';
import { type Scanner, scannerOf, type Sighting } from '../../../core/matching/scan.ts';
import { idOf, SUBJECTS } from './subjects.ts';

/** A mention as a test writes it: the page's words, the subject or `a or b`, and why. */
export type Spotted = readonly [surface: string, subject: string, reason: string];

const compiled = new Map<readonly NamedSubject[], { index: AliasIndex; scanner: Scanner }>();

function compiledOf(subjects: readonly NamedSubject[]): { index: AliasIndex; scanner: Scanner } {
  const known = compiled.get(subjects);
  if (known) return known;
  const index = compileIndex(subjects);
  const made = { index, scanner: scannerOf(index) };
  compiled.set(subjects, made);
  return made;
}

/** The names that stand in a text, whatever they refer to. */
export function seen(
  text: string,
  subjects: readonly NamedSubject[] = SUBJECTS,
  lang?: string,
): Sighting[] {
  return compiledOf(subjects).scanner.scan(text, lang);
}

/** The mentions in the texts of one page, text by text. */
export function spottedIn(texts: readonly string[], subjects = SUBJECTS): Spotted[][] {
  const scanned = texts.map((text) => ({ sightings: seen(text, subjects) }));
  return decide(scanned, compiledOf(subjects).index).map((decisions, at) =>
    decisions
      .filter(({ links }) => links)
      .map(({ start, end, subjects: numbers, reason }) => [
        texts[at]?.slice(start, end) ?? '',
        numbers.map((number) => idOf(number, subjects)).join(' or '),
        REASONS[reason] ?? '',
      ]),
  );
}

/** The mentions on a page. */
export function spotted(...texts: string[]): Spotted[] {
  return spottedIn(texts).flat();
}
