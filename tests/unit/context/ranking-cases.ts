/**
 * What must come first on the card of a subject, given what the reader is reading, over the
 * pack syria-talks. Written from the reader's view, before the ranking: where a case and the
 * ranking differ, the ranking is wrong. Ids are those of the pack.
 */
export interface RankingCase {
  /** What the reader would expect, in words. */
  reader: string;
  subject: string;
  /** The sentence of the hovered name. */
  sentence?: string;
  /** The rest of its paragraph. */
  around?: string;
  title?: string;
  /** The page's date, in EDTF. */
  date?: string;
  /** Other subjects spotted on the page. */
  present?: readonly string[];
  lang?: string;
  first: Expected;
}

export interface Expected {
  topic?: string;
  /** The one stance; `null`: the card has none. */
  stance?: string | null;
  /** The one quote; `null`: none belongs to the one stance. */
  quote?: string | null;
  event?: string;
  /** A code among the first topic's reasons. */
  why?: 'term' | 'subject-present' | 'date' | 'newest';
  /** A code among the first quote's reasons, of all quotes in order. */
  quoteWhy?: 'same-words' | 'term' | 'subject-present';
  /** The role in English, and how it stands to the page's date. */
  role?: readonly [string, 'then' | 'earlier' | 'later' | undefined];
  /** The position of the first topic's later change and its date; `null`: no change. */
  changed?: readonly [string, string] | null;
  /** How the one stance stands to the page's date. */
  when?: 'then' | 'around' | 'later';
}

const MINISTER = 'foreign minister of Russia';
const SECRETARY = 'secretary of state of the United States';

export const RANKING_CASES: readonly RankingCase[] = [
  // --- What the sentence is about
  {
    reader: 'the sentence is about talks between the sides: Lavrov’s position on talks',
    subject: 'sergei-lavrov',
    sentence: 'Lavrov promised to coax both camps toward the negotiating table before spring.',
    date: '2013-02-28',
    first: {
      topic: 'negotiated-settlement',
      stance: 'lavrov-negotiated-settlement-2013',
      quote: 'lavrov-soonest-dialogue',
      why: 'term',
      when: 'then',
    },
  },
  {
    reader: 'who was asked to Moscow: Lavrov’s words on the refusals',
    subject: 'sergei-lavrov',
    sentence: 'Of those invited, Lavrov insisted, not a single group had shut the door.',
    date: '2015-01-20',
    first: {
      topic: 'moscow-talks-attendance',
      stance: 'lavrov-moscow-talks-attendance-2015',
      quote: 'lavrov-no-one-refused',
      why: 'term',
    },
  },
  {
    reader: 'two ministers getting on: Lavrov on working with Washington',
    subject: 'sergei-lavrov',
    sentence: 'For once Lavrov and his guest appeared to be working together.',
    date: '2013-02-27',
    first: { topic: 'us-russia-cooperation', stance: 'lavrov-us-russia-cooperation-2013' },
  },
  {
    reader: 'an old fight over Assad’s future: where Russia stood then, and that it changed',
    subject: 'russia',
    sentence: 'Diplomats wonder whether Russia would really block the removal of its ally.',
    date: '2013-03-01',
    first: {
      topic: 'assad-departure',
      stance: 'russia-assad-departure-2013',
      quote: 'baklitsky-formula',
      changed: ['opposes', '2015-01-23'],
    },
  },
  {
    reader: 'the same fight two years on: the reading of 2015, and no old quote that gainsays it',
    subject: 'russia',
    sentence: 'Diplomats wonder whether Russia would really block the removal of its ally.',
    date: '2015-02-01',
    first: {
      topic: 'assad-departure',
      stance: 'russia-assad-departure-2015',
      quote: null,
      changed: null,
    },
  },
  {
    reader: 'a government of both sides: Russia on a transitional government',
    subject: 'russia',
    sentence:
      'Could Russia live with a transitional government in which rebels hold half the seats?',
    date: '2013-03-05',
    first: {
      topic: 'transitional-government',
      stance: 'russia-transitional-government-2013',
      quote: 'baklitsky-formula',
      why: 'term',
    },
  },
  {
    reader: 'what the Moscow meeting might yield: Kerry on its results',
    subject: 'john-kerry',
    sentence: 'Kerry said he was waiting for results before passing judgement.',
    date: '2015-01-16',
    first: {
      topic: 'moscow-talks-results',
      stance: 'kerry-moscow-talks-results-2015',
      quote: 'kerry-could-be-helpful',
    },
  },
  {
    reader: 'Syria and outside powers: Assad on depending on the West',
    subject: 'bashar-al-assad',
    sentence:
      'In the interview Assad returned again and again to sovereignty and the Western powers.',
    date: '2015-01-05',
    first: {
      topic: 'syria-and-west',
      stance: 'assad-syria-and-west-2014',
      quote: 'assad-main-task',
    },
  },
  {
    reader: 'dialogue at home: what Assad is reported to say, not what somebody reads into him',
    subject: 'bashar-al-assad',
    sentence: 'Assad repeated that he was open to dialogue with patriots.',
    date: '2015-02-02',
    first: {
      topic: 'negotiated-settlement',
      stance: 'assad-negotiated-settlement-2014',
      quote: 'assad-confident-russian-initiative',
    },
  },
  {
    reader: 'the call for a boycott: the coalition on going to Moscow',
    subject: 'syrian-national-coalition',
    sentence: 'Its leaders wavered for a week, then announced a boycott.',
    first: {
      topic: 'moscow-talks-attendance',
      stance: 'snc-moscow-talks-attendance-2015',
    },
  },
  {
    reader: 'Crimea: what Washington holds against Moscow',
    subject: 'united-states',
    sentence: 'Ever since Crimea, the United States has refused to return to business as usual.',
    first: { topic: 'russia-in-ukraine', stance: 'united-states-russia-in-ukraine-2015' },
  },
  {
    reader: 'the world order: Putin’s words about it',
    subject: 'vladimir-putin',
    sentence: 'Putin spoke at length of a world order with more than one centre.',
    first: {
      topic: 'multipolar-order',
      stance: 'putin-multipolar-order-2015',
      quote: 'putin-multipolar-world',
    },
  },
  {
    reader: 'toppled rulers: Putin on leaders under pressure, and no quote about another matter',
    subject: 'vladimir-putin',
    sentence: 'Putin sees in every street protest a foreign plot for regime change.',
    first: {
      topic: 'leaders-under-pressure',
      stance: 'putin-leaders-under-pressure-2015',
      quote: null,
    },
  },
  {
    reader: 'bombing: Borshchevskaya on American force',
    subject: 'anna-borshchevskaya',
    sentence:
      'Borshchevskaya argued that airstrikes without a mandate from Congress persuade nobody.',
    first: { topic: 'use-of-force', stance: 'borshchevskaya-use-of-force-2015' },
  },
  {
    reader: 'a president quitting: Mirsky’s own condition, in his words',
    subject: 'georgy-mirsky',
    sentence: 'Only if the president resigned, Mirsky held, would anybody listen.',
    date: '2013-03-01',
    first: {
      topic: 'assad-departure',
      stance: 'mirsky-assad-departure-2013',
      quote: 'mirsky-first-second',
    },
  },

  // --- Sentence over paragraph over title; longer over shorter; rare over common
  {
    reader: 'nothing in the sentence, but the paragraph is about common ground',
    subject: 'sergei-lavrov',
    sentence: 'Lavrov left without a word.',
    around: 'His staff said that there was more common ground than in years.',
    date: '2013-02-27',
    first: { topic: 'us-russia-cooperation', why: 'term' },
  },
  {
    reader: 'nothing in the paragraph, but the headline is about invitations',
    subject: 'sergei-lavrov',
    sentence: 'Lavrov arrived late in the evening.',
    title: 'Exiles weigh an invitation from Moscow',
    first: { topic: 'moscow-talks-attendance', why: 'term' },
  },
  {
    reader: 'the sentence counts more than the headline',
    subject: 'sergei-lavrov',
    sentence: 'On gas, Lavrov and Kerry found common ground within the hour.',
    title: 'Boycott looms as invitations go out',
    first: { topic: 'us-russia-cooperation', stance: 'lavrov-us-russia-cooperation-2013' },
  },
  {
    reader: 'the sentence counts more than the rest of the paragraph',
    subject: 'iran',
    sentence: 'Iran would rather see its friend remain in power for another term.',
    around: 'It has little to say on the Moscow talks.',
    first: { topic: 'assad-departure', stance: 'iran-assad-departure-2015' },
  },
  {
    reader: 'the paragraph counts more than the headline',
    subject: 'iran',
    sentence: 'Iran keeps its counsel.',
    around: 'Few in the region want to see the man resign.',
    title: 'Russian initiative meets a wall',
    first: { topic: 'assad-departure' },
  },
  {
    reader: 'the longer term names the matter: no conditions, rather than invitations',
    subject: 'mikhail-bogdanov',
    sentence: 'The invitations, Bogdanov explained, were sent without preconditions of any kind.',
    first: {
      topic: 'moscow-talks-agenda',
      stance: 'bogdanov-moscow-talks-agenda-2015',
      quote: 'bogdanov-consultative',
    },
  },
  {
    reader: 'two terms of one topic say more than one of another',
    subject: 'united-states',
    sentence:
      'The United States spoke of sanctions over the annexation, and only then of negotiations.',
    date: '2015-02-01',
    first: { topic: 'russia-in-ukraine' },
  },
  {
    reader: 'mutual consent fits two topics; what is vague about it fits one',
    subject: 'andrei-baklitsky',
    sentence: 'Baklitsky calls the clause on mutual consent deliberately vague.',
    first: {
      topic: 'communique-and-assad',
      stance: 'baklitsky-communique-and-assad-2013',
      quote: 'baklitsky-geneva-text',
    },
  },
  {
    reader: 'leaving office under pressure is Putin’s matter, more than one man’s office',
    subject: 'vladimir-putin',
    sentence: 'That a president should leave office under pressure is anathema to Putin.',
    first: { topic: 'leaders-under-pressure' },
  },

  // --- As of the page's date
  {
    reader: 'early 2013: Assad’s exit as it looked then, through Lukyanov’s eyes',
    subject: 'bashar-al-assad',
    sentence: 'Nobody in the capital expects Assad to step down this year.',
    date: '2013-03-10',
    first: {
      topic: 'assad-departure',
      stance: 'assad-assad-departure-2013',
      quote: 'lukyanov-precondition',
      when: 'then',
    },
  },
  {
    reader: '2012: only what Geneva bound Washington to, and that doubts came later',
    subject: 'united-states',
    sentence: 'The United States says that only negotiations can stop the killing.',
    date: '2012-08-01',
    first: {
      topic: 'negotiated-settlement',
      stance: 'united-states-negotiated-settlement-2012',
      changed: ['undecided', '2013-02-26/2013-02-27'],
    },
  },
  {
    reader: 'before anything is known: what came next, marked as later',
    subject: 'russia',
    sentence: 'Russia sent wheat.',
    date: '2010-05-01',
    first: {
      topic: 'negotiated-settlement',
      stance: 'russia-negotiated-settlement-2012',
      when: 'later',
    },
  },
  {
    reader: '2013, on the Geneva deal: the account of then, and that it was read otherwise by 2015',
    subject: 'russia',
    sentence: 'Russia clings to the Geneva agreement as its only map.',
    date: '2013-03-01',
    first: {
      topic: 'geneva-basis',
      stance: 'russia-geneva-basis-2013',
      quote: 'nuland-implement-geneva',
      changed: ['opposes', '2015-01-23'],
    },
  },
  {
    reader: 'a matter of which only later positions are known: shown, and marked as later',
    subject: 'sergei-lavrov',
    sentence: 'Lavrov said the invitations would go out in due course.',
    date: '2013-03-01',
    first: {
      topic: 'moscow-talks-attendance',
      stance: 'lavrov-moscow-talks-attendance-2015',
      when: 'later',
      changed: null,
    },
  },
  {
    reader: 'a page known by its year only: what was known by the end of that year',
    subject: 'russia',
    sentence: 'Would Russia let him stay in power?',
    date: '2013',
    first: { stance: 'russia-assad-departure-2013', when: 'then' },
  },
  {
    reader: 'a page of January 2015, inside the span in which the words were said',
    subject: 'mikhail-bogdanov',
    sentence: 'Bogdanov said there was no set agenda.',
    date: '2015-01-10',
    first: {
      topic: 'moscow-talks-agenda',
      stance: 'bogdanov-moscow-talks-agenda-2015',
      when: 'around',
    },
  },
  {
    reader: 'nothing said about the matter, a page of 2013: nothing of 2015 comes first',
    subject: 'john-kerry',
    sentence: 'Kerry boarded his plane.',
    date: '2013-03-01',
    first: { stance: 'kerry-geneva-basis-2013', when: 'then', why: 'date' },
  },

  // --- Quoted before reported before assessed
  {
    reader: 'Moscow talks: Assad’s reported support, not a reading of it some weeks younger',
    subject: 'bashar-al-assad',
    sentence: 'Assad, too, looks to the Moscow talks.',
    date: '2015-02-01',
    first: { topic: 'moscow-talks', stance: 'assad-moscow-talks-2014' },
  },
  {
    reader: 'the Russian plan: what Iran is reported to say, with its minister’s words',
    subject: 'iran',
    sentence: 'Iran was quick to applaud the Russian initiative.',
    first: {
      topic: 'moscow-talks',
      stance: 'iran-moscow-talks-2014',
      quote: 'amir-abdollahian-moscows-idea',
    },
  },
  {
    reader: 'two ministers: what Kerry is reported to say, not what Lukyanov takes him for',
    subject: 'john-kerry',
    sentence: 'Do Kerry and Lavrov see eye to eye?',
    date: '2013-02-28',
    first: { topic: 'us-russia-cooperation', stance: 'kerry-us-russia-cooperation-2013' },
  },
  {
    reader: 'Assad must go: what Western leaders say, not how they are read',
    subject: 'western-states',
    sentence: 'In public the Western states keep saying that Assad must go.',
    date: '2015-03-01',
    first: {
      topic: 'assad-departure',
      stance: 'western-states-assad-departure-2015-reported',
    },
  },
  {
    reader: 'talks in 2013: what Russia says, not how it is read',
    subject: 'russia',
    sentence: 'Russia wants them to start negotiating at once.',
    date: '2013-02-28',
    first: {
      topic: 'negotiated-settlement',
      stance: 'russia-negotiated-settlement-2013',
      changed: null,
    },
  },
  {
    reader: 'talks in 2013: what the Syrian government is reported to say, not how it is read',
    subject: 'syrian-government',
    sentence: 'The government has named its men for the peace talks.',
    date: '2013-03-01',
    first: { stance: 'syrian-government-negotiated-settlement-2013' },
  },

  // --- No signal
  {
    reader: 'nothing to go by: the newest',
    subject: 'sergei-lavrov',
    sentence: 'Lavrov smiled.',
    first: {
      topic: 'moscow-talks-attendance',
      stance: 'lavrov-moscow-talks-attendance-2015',
      why: 'newest',
    },
  },
  {
    reader: 'no text at all: the newest',
    subject: 'hossein-amir-abdollahian',
    first: { quote: 'amir-abdollahian-moscows-idea', why: 'newest' },
  },
  {
    reader: 'of Russia’s newest, one that is reported and has words to show',
    subject: 'russia',
    first: {
      stance: 'russia-armed-opposition-label-2015',
      quote: 'terrorists-armed-opposition',
      why: 'newest',
    },
  },
  {
    reader: 'nothing to go by on a page of 2013: his own words of that day',
    subject: 'sergei-lavrov',
    sentence: 'Lavrov smiled.',
    date: '2013-03-01',
    first: {
      stance: 'lavrov-negotiated-settlement-2013',
      quote: 'lavrov-soonest-dialogue',
      why: 'date',
    },
  },

  // --- Words, not letters
  {
    reader: 'a dividend is no divide',
    subject: 'john-kerry',
    sentence: 'Kerry hailed the dividends of trade.',
    first: { why: 'newest' },
  },
  {
    reader: 'gas transit is no transition',
    subject: 'russia',
    sentence: 'Gas transit earns Russia less every winter.',
    first: { why: 'newest' },
  },
  {
    reader: 'the end of one sentence and the start of another make no term',
    subject: 'bashar-al-assad',
    sentence: 'Assad took the last step. Down the road his guards waited.',
    first: { why: 'newest' },
  },
  {
    reader: 'an invasion of somewhere else, on an English page, is not a German or French term',
    subject: 'united-states',
    sentence: 'The invasion of Iraq still haunts the United States.',
    lang: 'en-GB',
    first: { why: 'newest' },
  },
  {
    reader: 'plural for singular: transitions',
    subject: 'russia',
    sentence: 'Russia has seen many transitions go wrong.',
    lang: 'en',
    first: { topic: 'transitional-government', why: 'term' },
  },
  {
    reader: 'another form of the verb: steps down',
    subject: 'bashar-al-assad',
    sentence: 'In none of these plans Assad steps down.',
    date: '2013-03-01',
    first: { topic: 'assad-departure', why: 'term' },
  },
  {
    reader: 'the past of the verb: stepped down',
    subject: 'bashar-al-assad',
    sentence: 'Had Assad stepped down in 2011, they say, there would be peace.',
    date: '2013-03-01',
    first: { topic: 'assad-departure', why: 'term' },
  },
  {
    reader: 'with a space for the hyphen: power sharing',
    subject: 'andrei-baklitsky',
    sentence: 'Power sharing, to Baklitsky, is a matter of arithmetic.',
    first: { topic: 'transitional-government', why: 'term' },
  },
  {
    reader: 'in capitals and without accents: GENEVA COMMUNIQUE',
    subject: 'united-states',
    title: 'UNITED STATES BACKS GENEVA COMMUNIQUE',
    date: '2013-03-01',
    first: {
      topic: 'geneva-basis',
      stance: 'united-states-geneva-basis-2013',
      quote: 'nuland-implement-geneva',
    },
  },
  {
    reader: 'with another apostrophe, and a soft hyphen in the word',
    subject: 'russia',
    sentence: "Russia's role, they said, was counter\u00adterrorism; Russia's role was enough.",
    first: { topic: 'russian-role', why: 'term' },
  },

  // --- Other languages
  {
    reader: 'Russian: переговоров',
    subject: 'sergei-lavrov',
    sentence: 'Лавров рассказал журналистам о подготовке переговоров.',
    date: '2013-03-01',
    lang: 'ru',
    first: { topic: 'negotiated-settlement', stance: 'lavrov-negotiated-settlement-2013' },
  },
  {
    reader: 'Russian: о переходном правительстве, on a page that says it is English',
    subject: 'russia',
    sentence: 'В Москве заговорили о переходном правительстве.',
    date: '2013-03-01',
    lang: 'en',
    first: { topic: 'transitional-government', why: 'term' },
  },
  {
    reader: 'Arabic: رحيله',
    subject: 'bashar-al-assad',
    sentence: 'قال الأسد إن الحديث عن رحيله سابق لأوانه.',
    date: '2013-03-01',
    lang: 'ar',
    first: { topic: 'assad-departure', why: 'term' },
  },
  {
    reader: 'Arabic: للمفاوضات',
    subject: 'syrian-government',
    sentence: 'أعلنت الحكومة أنها جاهزة للمفاوضات فورا.',
    date: '2013-03-01',
    lang: 'ar',
    first: { topic: 'negotiated-settlement', why: 'term' },
  },
  {
    reader: 'German: Einladungen',
    subject: 'syrian-national-coalition',
    sentence: 'Die Koalition liess alle Einladungen liegen.',
    lang: 'de-CH',
    first: { topic: 'moscow-talks-attendance', why: 'term' },
  },
  {
    reader: 'German: des Rücktritts',
    subject: 'russia',
    sentence: 'Von der Forderung des Rücktritts hält Russland nichts.',
    lang: 'de',
    date: '2015-02-01',
    first: { topic: 'assad-departure', stance: 'russia-assad-departure-2015' },
  },
  {
    reader: 'French: l’initiative russe',
    subject: 'iran',
    sentence: 'L’Iran soutient depuis le début l’initiative russe.',
    lang: 'fr',
    first: { topic: 'moscow-talks', stance: 'iran-moscow-talks-2014' },
  },

  // --- Who else is on the page
  {
    reader: 'Lavrov and Kerry are on the page: Lukyanov on how the two get on',
    subject: 'fyodor-lukyanov',
    sentence: 'Lukyanov has followed such meetings for decades.',
    present: ['sergei-lavrov', 'john-kerry'],
    first: {
      topic: 'us-russia-cooperation',
      quote: 'lukyanov-better-dynamic',
      why: 'subject-present',
    },
  },
  {
    reader: 'Clinton is on the page: Lukyanov’s words about her',
    subject: 'fyodor-lukyanov',
    sentence: 'Lukyanov has followed such meetings for decades.',
    present: ['hillary-clinton', 'obama-administration'],
    first: {
      topic: 'us-russia-cooperation',
      quote: 'lukyanov-clinton-kerry',
      quoteWhy: 'subject-present',
    },
  },
  {
    reader: 'Assad is on the page: Lukyanov on his going first',
    subject: 'fyodor-lukyanov',
    sentence: 'Lukyanov shrugged.',
    present: ['bashar-al-assad'],
    first: { topic: 'assad-precondition', why: 'subject-present' },
  },
  {
    reader: 'the words of the sentence count more than who is on the page',
    subject: 'fyodor-lukyanov',
    sentence: 'Lukyanov does not believe in preconditions.',
    present: ['sergei-lavrov', 'john-kerry', 'hillary-clinton'],
    first: { topic: 'assad-precondition', why: 'term' },
  },
  {
    reader: 'the war is on the page: Mirsky on how it may end',
    subject: 'georgy-mirsky',
    sentence: 'Mirsky, of the institute, was asked too.',
    present: ['syrian-civil-war'],
    first: { topic: 'settlement-prospects', why: 'subject-present' },
  },
  {
    reader: 'Kerry speaks for his country, on the page as well: his own words, the newest first',
    subject: 'john-kerry',
    sentence:
      'John Kerry said on Sunday that the United States would in the end have to negotiate with Assad.',
    date: '2015-03-15',
    present: ['united-states', 'bashar-al-assad'],
    first: {
      topic: 'moscow-talks-results',
      stance: 'kerry-moscow-talks-results-2015',
      quote: 'kerry-could-be-helpful',
      why: 'date',
    },
  },
  {
    reader:
      'Russia, the country that Putin presides over, says nothing of what the sentence is about',
    subject: 'vladimir-putin',
    sentence:
      'Putin said Russia was supporting the Syrian government in its fight against terrorism.',
    date: '2015-09-28',
    present: ['russia', 'syrian-government'],
    first: { topic: 'multipolar-order', why: 'date' },
  },
  {
    reader: 'Lavrov’s own country is on the page: his newest words, not those on working together',
    subject: 'sergei-lavrov',
    sentence: 'Lavrov said that Russia had not changed its mind.',
    date: '2015-03-15',
    present: ['russia'],
    first: {
      topic: 'moscow-talks-attendance',
      stance: 'lavrov-moscow-talks-attendance-2015',
      quote: 'lavrov-no-one-refused',
      why: 'date',
    },
  },
  {
    reader: 'another’s country on the page still counts: Lavrov on working with Washington',
    subject: 'sergei-lavrov',
    sentence: 'Lavrov said that the United States had not changed its mind.',
    date: '2015-03-15',
    present: ['united-states'],
    first: { topic: 'us-russia-cooperation', why: 'subject-present' },
  },
  {
    reader: 'Assad’s own country is on the page: where he stood then, not what only came later',
    subject: 'bashar-al-assad',
    sentence: 'Assad said that Syria would win.',
    date: '2013-03-15',
    present: ['syria'],
    first: { topic: 'assad-departure', stance: 'assad-assad-departure-2013', when: 'then' },
  },

  // --- The very words
  {
    reader: 'the page quotes Kerry’s words: the same words, with their source',
    subject: 'john-kerry',
    sentence: 'The gathering “could be helpful”, Kerry allowed in Geneva.',
    first: {
      topic: 'moscow-talks-results',
      quote: 'kerry-could-be-helpful',
      quoteWhy: 'same-words',
    },
  },
  {
    reader: 'the page quotes Harf: the same words, with their source',
    subject: 'marie-harf',
    sentence: 'Harf said “anything that gets us towards real progress is good”.',
    first: { quote: 'harf-check-and-see', quoteWhy: 'same-words' },
  },
  {
    reader: 'of an agreement: the clause that the sentence is about',
    subject: 'geneva-communique',
    sentence: 'Under the deal a new body would hold full executive powers.',
    first: { stance: null, quote: 'communique-executive-powers', quoteWhy: 'term' },
  },
  {
    reader: 'of an agreement: the other clause',
    subject: 'geneva-communique',
    sentence: 'The deal leaves all to mutual consent.',
    first: { stance: null, quote: 'communique-members', quoteWhy: 'term' },
  },
  {
    reader: 'of an agreement, with nothing to go by: its own words, not others’ about it',
    subject: 'geneva-communique',
    sentence: 'It was signed in summer.',
    first: { stance: null, quote: 'communique-executive-powers' },
  },

  // --- The role held then
  {
    reader: 'Kerry in March 2013: secretary of state, as known from before and after',
    subject: 'john-kerry',
    date: '2013-03-01',
    first: { role: [SECRETARY, 'then'] },
  },
  {
    reader: 'Lavrov on the day of the evidence',
    subject: 'sergei-lavrov',
    date: '2013-02-27',
    first: { role: [MINISTER, 'then'] },
  },
  {
    reader: 'Lavrov in 2020: what he was when last heard of',
    subject: 'sergei-lavrov',
    date: '2020-01-01',
    first: { role: [MINISTER, 'earlier'] },
  },
  {
    reader: 'Harf in 2013: her role is only known from later, and must say so',
    subject: 'marie-harf',
    date: '2013-02-27',
    first: { role: ['deputy spokesperson of the State Department', 'later'] },
  },
  {
    reader: 'Clinton in 2012: “former secretary” is of 2013, and must not pass for then',
    subject: 'hillary-clinton',
    date: '2012-06-30',
    first: { role: ['former secretary of state of the United States', 'later'] },
  },
  {
    reader: 'a page without a date: the newest role, with no claim about then',
    subject: 'john-kerry',
    first: { role: [SECRETARY, undefined] },
  },

  // --- Events
  {
    reader: 'a page of 2013: the meeting of those days',
    subject: 'john-kerry',
    sentence: 'Kerry flew on to Rome.',
    date: '2013-02-28',
    first: { event: 'berlin-meeting-2013' },
  },
  {
    reader: 'no date: the newest event',
    subject: 'sergei-lavrov',
    first: { event: 'lavrov-comments-2015' },
  },
  {
    reader: 'the Moscow talks are on the page: that event',
    subject: 'russia',
    sentence: 'Russia sent a plane for them.',
    date: '2015-01-20',
    present: ['moscow-talks-2015'],
    first: { event: 'moscow-talks-2015' },
  },
  {
    reader: 'the sentence is about Crimea: that event',
    subject: 'ukraine',
    sentence: 'Ukraine has not forgotten Crimea.',
    first: { event: 'ukraine-invasion-2014', stance: null },
  },
];
