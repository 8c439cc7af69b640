/**
 * Words that stand beside names without being part of them. Closed classes of words, not
 * lists of exceptions: titles and offices, particles, prepositions of place, and words
 * that are capitalised for another reason than being a name.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

const TITLES = words(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice premier chancellor
  minister secretary senator sen rep representative congressman congresswoman governor gov
  ambassador envoy diplomat general gen colonel col major maj captain capt lieutenant lt
  admiral marshal king queen prince princess emir sheikh sultan ayatollah imam pope
  archbishop bishop patriarch rabbi judge justice chairman chairwoman chair director
  spokesman spokeswoman spokesperson commissioner mayor leader dictator ruler strongman
  analyst editor researcher expert author candidate nominee
  herr frau präsident präsidentin außenminister minister kanzler monsieur madame m mme
  président présidente ministre
  г-н госпожа господин президент министр премьер генсек глава мид
  السيد الرئيس الوزير`,
);

const PARTICLES = words('al el as ad an ar ash at az de del della der di du von van bin ben ibn');

const PLACE_PREPOSITIONS = words(
  `in at near to from into outside inside around across via leaving through visiting toward
  towards within of à aus bei nach im dans depuis vers в во из под около`,
);

/** Capitalised where they open a sentence, or by the rules of English (days, months). */
const OPENERS = words(
  `a about above after again against all although am amid among an and another any are as
  asked at because before behind being below besides both but by can could despite did do does
  during each earlier even every few for former formerly from had has have he her here his how
  however i if in including indeed instead into is it its last later like many may meanwhile
  might more most much must my nearly neither never next no nobody nor not nothing now of often
  on once one only or other our out over perhaps plus rather recently said say says she should
  since so some soon still such than that the their them then there these they this those
  though three through thus to today together tomorrow tonight toward two under unless unlike
  until up upon was we were what when where whether which while who whose why will with within
  without would yesterday yet you your
  monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december
  der die das ein eine und aber doch auch mit bei nach als wenn le la les un une et mais selon
  pour avec dans`,
);

const has = (set: ReadonlySet<string>) => (word: string) => set.has(word.toLowerCase());

export const isTitle = has(TITLES);
export const isParticle = has(PARTICLES);
export const isPlacePreposition = has(PLACE_PREPOSITIONS);
export const isOpener = has(OPENERS);
