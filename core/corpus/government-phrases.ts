import type { NameToSpot } from '../matching/compile.ts';
import { fillPhrase } from './fill-phrase.ts';

/** Who governs in a place, by the language. Authorities and leaderships are of towns and clubs too. */
const PHRASES: Readonly<Record<string, string>> = {
  en: 'government in PLACE|regime in PLACE|rulers in PLACE',
  ru: 'правительство в IN|режим в IN',
  ar: 'الحكومة في PLACE|النظام في PLACE',
  de: 'Regierung in PLACE|Machthaber in PLACE|Regime in PLACE',
  fr: 'gouvernement à PLACE|régime à PLACE',
};

/**
 * "The government in Damascus" and the like, of a place that stands for who governs there: common, as the
 * place is. Of one that is distinctive, as the Kremlin, nobody speaks so.
 */
export function governmentPhrases({ value, lang, kind, policy }: NameToSpot): NameToSpot[] {
  if (kind !== 'metonym' || policy !== 'common' || lang === undefined) return [];
  return (PHRASES[lang]?.split('|') ?? []).map((phrase) => ({
    value: fillPhrase(phrase, value),
    lang,
    kind: 'variant',
    policy,
  }));
}
