import type { NameToSpot } from '../matching/compile.ts';
import { labelPolicy } from '../pack/label-policy.ts';
import type { Event } from '../pack/pack.ts';
import { fillPhrase } from './fill-phrase.ts';

/**
 * How writers speak of an event without its name, by its kind and place: "the Geneva talks",
 * "peace talks in Geneva". All are common: whether this event is meant, the date and the
 * rest of the page have to say.
 */
const GATHERING: Readonly<Record<string, string>> = {
  en: `PLACE talks|PLACE peace talks|talks in PLACE|negotiations in PLACE|PLACE negotiations|
    PLACE conference|conference in PLACE|peace conference in PLACE|PLACE peace conference|
    consultations in PLACE|PLACE consultations`,
  ru: 'переговоры в IN|конференция в IN|консультации в IN',
  ar: `محادثات PLACE|مفاوضات PLACE|المحادثات في PLACE|المفاوضات في PLACE|مؤتمر PLACE|مشاورات PLACE|
    المشاورات في PLACE|محادثات السلام في PLACE|مفاوضات السلام في PLACE|مؤتمر السلام في PLACE`,
  de: `Gespräche in PLACE|Verhandlungen in PLACE|Friedensgespräche in PLACE|Konferenz in PLACE|
    Friedenskonferenz in PLACE|Konsultationen in PLACE|PLACEer Gespräche|PLACEer Verhandlungen|
    PLACEer Friedensgespräche|PLACEer Konferenz|PLACEer Friedenskonferenz|PLACEer Konsultationen`,
  fr: `pourparlers de PLACE|négociations de PLACE|conférence de PLACE|discussions de PLACE|
    consultations de PLACE|pourparlers à PLACE|négociations à PLACE|discussions à PLACE|
    consultations à PLACE|conférence de paix de PLACE|pourparlers de paix de PLACE|
    négociations de paix de PLACE`,
};
/** The same with what they are about between their kind and their place: "Syria talks in Moscow". */
const GATHERING_ON: Readonly<Record<string, string>> = {
  en: `MATTER talks in PLACE|talks on MATTER in PLACE|MATTER peace talks in PLACE|
    peace talks on MATTER in PLACE|PLACE MATTER talks|negotiations on MATTER in PLACE|
    conference on MATTER in PLACE|MATTER conference in PLACE`,
  ru: 'переговоры по MATTER в IN|конференция по MATTER в IN|консультации по MATTER в IN',
  ar: 'محادثات MATTER في PLACE|المحادثات بشأن MATTER في PLACE|مؤتمر MATTER في PLACE',
  de: `MATTER-Gespräche in PLACE|PLACEer MATTER-Gespräche|PLACEer MATTER-Konferenz|
    MATTER-Konferenz in PLACE|PLACEer MATTER-Verhandlungen|MATTER-Verhandlungen in PLACE`,
  fr: `pourparlers sur MATTER à PLACE|négociations sur MATTER à PLACE|
    conférence sur MATTER à PLACE|discussions sur MATTER à PLACE`,
};
/** What a gathering's name says that it is about. */
const MATTER: Readonly<Record<string, RegExp>> = {
  en: /\bon (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?= (?:of|in)\b|$)/u,
  ru: /(?<!\p{L})по (\p{Lu}[\p{L}-]+)/u,
  ar: /(?<!\p{L})(?:بشأن|حول) (\S+)/u,
  de: /(?<!\p{L})(?:zu|über) (\p{Lu}\p{L}+)|(?<!\p{L})(\p{Lu}\p{Ll}\p{L}*)-(?:Gespräche|Konferenz|Verhandlungen)/u,
  fr: /\bsur (l(?:a |e |es |['’])\p{Lu}[\p{L}-]+)/u,
};
const MEETING: Readonly<Record<string, string>> = {
  en: 'PLACE meeting|meeting in PLACE|PLACE talks|talks in PLACE',
  ru: 'встреча в IN',
  ar: 'اجتماع PLACE|لقاء PLACE',
  de: 'Treffen in PLACE|PLACEer Treffen',
  fr: 'rencontre de PLACE|réunion de PLACE|rencontre à PLACE|réunion à PLACE|entretiens de PLACE',
};
const VISIT: Readonly<Record<string, string>> = {
  en: 'visit to PLACE|trip to PLACE|PLACE visit|PLACE trip',
  ru: 'визит в INTO|поездка в INTO',
  ar: `زيارة PLACE|زيارة إلى PLACE|زيارته PLACE|زيارته إلى PLACE|زيارتها PLACE|زيارتها إلى PLACE|
    الزيارة إلى PLACE`,
  de: `Besuch in PLACE|Visite in PLACE|Reise nach PLACE|PLACE Besuch|PLACE Visite|PLACE Reise|
    PLACEer Besuch`,
  fr: 'visite à PLACE|voyage à PLACE|déplacement à PLACE',
};
const TEMPLATES: Partial<Record<Event['kind'], Readonly<Record<string, string>>>> = {
  talks: GATHERING,
  conference: GATHERING,
  meeting: MEETING,
  visit: VISIT,
};

/** The last words of an agreement's name by which a text goes on to call it. */
const DOCUMENT =
  /(?:communiqu[eé]|kommuniqué|agreement|accord|treaty|declaration|memorandum|pact|protocol|charter|roadmap|коммюнике|соглашение|договор|декларация|меморандум|abkommen|vereinbarung|erklärung)$/iu;
/**
 * The first words, in languages that put them there. By themselves they say nothing: "d'accord", "un communiqué
 * du ministère", and in Arabic "an agreement" as well as "the".
 */
const DOCUMENT_FIRST =
  /^(?:communiqué|accord|traité|déclaration|protocole|بيان|اتفاق|إعلان)(?=\s)/iu;

/** Whose visit an event is, by the actor's id; `undefined` where it is none, or nobody's. */
export function visitorOf({ kind, participants }: Event): string | undefined {
  if (kind !== 'visit') return undefined;
  return participants.find(({ as }) => as === 'participant')?.actor;
}

export function eventParaphrases(event: Event): NameToSpot[] {
  const { kind, place = {}, prefLabel } = event;

  const paraphrase = (value: string, lang: string): NameToSpot => ({
    value,
    lang,
    kind: 'variant',
    policy: 'common',
  });
  const anyones = kind === 'visit' && visitorOf(event) === undefined;
  const templates = anyones ? {} : (TEMPLATES[kind] ?? {});
  const byPlace = Object.entries(place).flatMap(([lang, name]) => {
    const [, ...told] = MATTER[lang]?.exec(prefLabel[lang] ?? '') ?? [];
    const matter = templates === GATHERING ? told.find((one) => one !== undefined) : undefined;
    const all = [templates[lang], matter === undefined ? undefined : GATHERING_ON[lang]];
    return all
      .flatMap((some) => some?.split('|') ?? [])
      .map((template) => paraphrase(fillPhrase(template, name, matter), lang));
  });
  if (kind !== 'agreement') return byPlace;
  const byDocument = Object.entries(prefLabel).flatMap(([lang, label]): NameToSpot[] => {
    const last = DOCUMENT.exec(label)?.[0];
    const noun = last ?? DOCUMENT_FIRST.exec(label)?.[0];
    if (!noun || noun === label) return [];
    const small = label.replace(noun, noun.toLowerCase());
    return [
      { value: small, lang, kind: 'full', policy: labelPolicy(event, lang, label) },
      ...(last === undefined ? [] : [paraphrase(last.toLowerCase(), lang)]),
    ];
  });
  return [...byPlace, ...byDocument];
}
