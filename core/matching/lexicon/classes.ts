/**
 * What a word beside a name can say about the name: closed classes of words, as bits. The
 * words themselves are in the files beside this one; they are compiled into the index, so
 * that a page carries no word lists. Titles have the lowest bits, see facts.ts; of the others those
 * that the code asks for most, since small numbers are short ones.
 */

/** Politeness or rank that anyone may have: "Mr", "Dr", "Captain". */
export const HONORIFIC = 1 << 0;
/** "President", "King": the one who holds it is known by it. */
export const HEAD_OF_STATE = 1 << 1;
export const MINISTER = 1 << 2;
/** "Secretary" of a state department, "diplomat", "envoy", "ambassador". */
export const DIPLOMAT = 1 << 3;
export const LEGISLATOR = 1 << 4;
/** "Spokeswoman", "official", "leader": speaks for others. */
export const SPOKESPERSON = 1 << 5;
/** "Analyst", "professor", "author". */
export const EXPERT = 1 << 6;
/** "Coach", "judge", "dentist": nobody whom a page on affairs of state calls so. */
export const PROFESSION = 1 << 20;
/** All words that make the name behind them a person's name with a title. */
export const TITLE =
  HONORIFIC | HEAD_OF_STATE | MINISTER | DIPLOMAT | LEGISLATOR | SPOKESPERSON | EXPERT | PROFESSION;

/** "al", "de": stands between the parts of one name. */
export const PARTICLE = 1 << 29;
/** "in", "near": what follows is a place. */
export const PLACE_PREPOSITION = 1 << 21;
/** "with", "between", "against": what follows is dealt with, so it acts. */
export const DEALING = 1 << 22;
/** Capitalised for another reason than being a name: function words, days, months. */
export const OPENER = 1 << 10;
/** "said", "wants", "denied": who stands before it acts. */
export const ACTS = 1 << 7;
/** "position", "demand", "ally": whose it is acts. */
export const STANCE = 1 << 8;
/** "airport", "streets", "mayor": whose it is is a city. */
export const CITY = 1 << 13;
/** "Street", "Group", "University", "Post": makes another name with the name beside it. */
export const INSTITUTION = 1 << 9;
/** What places are told apart by, behind a comma: "Moscow, Idaho", "Geneva, Switzerland". */
export const REGION = 1 << 23;
/** A given name: with a family name behind it, it makes a person. */
export const GIVEN_NAME = 1 << 15;
/**
 * "anti", "pro": joined by a hyphen to any name. "A", "another", "joint": behind one of these and a space,
 * a document is not the one that is known by its kind.
 */
export const PREFIX = 1 << 24;
/** "talks", "ministers", "ceasefire": the text is about affairs of state. */
export const AFFAIRS = 1 << 11;
/** "match", "actress", "recipe": the text is about something else. */
export const ELSEWHERE = 1 << 25;
/** Function words of German, where every noun has a capital. */
export const GERMAN = 1 << 30;
/** "and". */
export const AND = 1 << 14;
/** "the", "a". */
export const ARTICLE = 1 << 12;
/** "Russian", "American": capitalised, and no part of the name behind it. */
export const DEMONYM = 1 << 16;
/** "nuclear", "trade": talks so called are about that. */
export const OTHER_MATTER = 1 << 17;
/** "on", "over", "about": what follows is the matter of talks. */
export const ABOUT = 1 << 31;
/** Words that are an acronym in capitals: "US", "IS", "WHO", French "UN". */
export const FUNCTION_WORD = 1 << 26;
/** A country that talks may be about. */
export const COUNTRY = 1 << 27;
/** "has", "will", "never": between who acts and what is done. */
export const AUXILIARY = 1 << 18;
/** "to", "from", "of": joins a name to what stands before it. */
export const LINKING = 1 << 19;
/**
 * "aunt", "son", French "lac" and "rue": even in small letters it makes the name behind it another's,
 * in English a given one.
 */
export const KIN = 1 << 28;
