import { phraseForms } from '../matching/inflect/russian.ts';

/**
 * Writes a place, and what something is about, into a phrase. There PLACE stands for the place's name, IN for its
 * name after the Russian preposition, INTO for that after the one of direction, MATTER for what it is about.
 */
export function fillPhrase(phrase: string, place: string, matter = ''): string {
  const inTheCase = (number: number): string => phraseForms(place, false)[number] ?? place;
  const written: Readonly<Record<string, () => string>> = {
    PLACE: () => place,
    MATTER: () => matter,
    INTO: () => inTheCase(2),
    IN: () => inTheCase(4),
  };
  return phrase.trim().replace(/PLACE|MATTER|INTO|IN/g, (slot) => written[slot]?.() ?? slot);
}
