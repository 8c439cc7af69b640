import type { NameToSpot } from '../matching/compile.ts';
import { phraseForms } from '../matching/inflect/russian.ts';

/** Who governs in a place, by the language. PLACE stands for its name, IN for that after the Russian preposition. */
const PHRASES: Readonly<Record<string, string>> = {
  en: 'government in PLACE|authorities in PLACE|regime in PLACE|leadership in PLACE|rulers in PLACE',
  ru: 'правительство в IN|власти в IN|руководство в IN|режим в IN',
  ar: 'الحكومة في PLACE|السلطات في PLACE|القيادة في PLACE|النظام في PLACE',
  de: 'Regierung in PLACE|Führung in PLACE|Machthaber in PLACE|Regime in PLACE',
  fr: 'gouvernement à PLACE|autorités à PLACE|pouvoir à PLACE|régime à PLACE',
};

/**
 * "The government in Damascus" and the like, of a place that stands for who governs there. A building
 * that does so, as the Kremlin, is distinctive: nobody speaks of the government in it.
 */
export function governmentPhrases({ value, lang, kind, policy }: NameToSpot): NameToSpot[] {
  if (kind !== 'metonym' || policy !== 'common' || lang === undefined) return [];
  return (PHRASES[lang]?.split('|') ?? []).map((phrase) => ({
    value: phrase.replace('PLACE', value).replace('IN', phraseForms(value, false)[4] ?? value),
    lang,
    kind: 'variant',
    policy: 'distinctive',
  }));
}
