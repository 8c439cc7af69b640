import {
  COUNTRY,
  DEMONYM,
  FUNCTION_WORD,
  GIVEN_NAME,
  PARTICLE,
  REGION,
} from '../core/matching/lexicon/classes.ts';
import { lexicon } from '../core/matching/lexicon/lexicon.ts';
import { classesOf } from '../core/matching/lexicon/table.ts';
import { type Claim, claimsOf, spottedAs, subjectsOf } from '../core/pack/checks/claims.ts';
import type { PackParts } from '../core/pack/parts.ts';
import { type ProblemList, shown } from '../core/pack/problem.ts';
import { tokenize, Tokens } from '../core/text/tokens.ts';
import { calendarWords } from '../core/time/calendar-words.ts';

/**
 * What tells nothing against a name: lands are called so, and of surnames that are written like a
 * function word ("Poutine") the spotting itself looks more closely.
 */
const HARMLESS = COUNTRY | DEMONYM | REGION | FUNCTION_WORD | GIVEN_NAME;

/**
 * Warns of distinctive names that pages have for other reasons: words of a language, months and
 * weekdays, frequent given names. It knows those that the spotting knows, and no others.
 */
export function checkEverydayNames(parts: PackParts, problems: ProblemList): void {
  for (const subject of subjectsOf(parts)) {
    const claims = claimsOf(subject);
    const behind = wordsBehindParticles(claims);
    const told = new Set<string>();
    for (const claim of claims) {
      const name = spottedAs(claim.value);
      // Acronyms are spotted in capitals only, which no word has.
      if (!claim.distinctive || claim.kind === 'acronym' || told.has(name)) continue;
      const meaning = meaningOf(claim.value, behind.has(name));
      if (meaning === undefined) continue;
      told.add(name);
      problems.warn(
        'everyday-name',
        claim.pointer,
        `${shown(claim.value)} is also ${meaning}, and as a distinctive name links wherever it is written so.`,
        claim.preferred
          ? 'List it once more, as a hiddenLabel that is "common".'
          : 'Mark it as "common", in all languages: then it links only with support on the page.',
      );
    }
  }
}

/** What else a name of one word may mean. */
function meaningOf(value: string, isFamilyName: boolean): string | undefined {
  const [classes = 0, ...more] = classesIn(value);
  if (more.length > 0) return undefined;
  if (calendarWords().has(spottedAs(value))) return 'a month or a weekday';
  if (classes & ~HARMLESS) return 'an ordinary word';
  return classes & GIVEN_NAME && !isFamilyName ? 'a frequent given name' : undefined;
}

/** "Assad" of "Bashar al-Assad": what stands behind a particle there is a family name by itself. */
function wordsBehindParticles(claims: readonly Claim[]): Set<string> {
  return new Set(
    claims.flatMap(({ value }) => {
      const words = spottedAs(value).split(' ');
      return words.filter((_, at) => at > 0 && isParticle(words[at - 1] ?? ''));
    }),
  );
}

function isParticle(word: string): boolean {
  return ((classesIn(word)[0] ?? 0) & PARTICLE) !== 0;
}

/** The word classes of each word of a text. */
function classesIn(text: string): number[] {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return tokens.first.map((hash) => classesOf(lexicon(), hash));
}
