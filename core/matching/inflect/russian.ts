import {
  adjectiveForms,
  type Cases,
  nounForms,
  pluralForms,
  surnameForms,
} from './russian-word.ts';

const CASES = [0, 1, 2, 3, 4] as const;
const CAPITALS_ONLY = /^[^\p{Ll}]+$/u;
/** "Сергей В." */
const INITIAL = /^\p{Lu}\.?$/u;
const ADJECTIVE =
  /(?:[кгхнвтршщчлпдм][ыиое]й|ая|яя|[нкгхвтрлмдсп]ое|[нщшч]ее|[нвтрлмпдс]ые|[кгх]ие)$/u;
/** Nouns in -ние look like adjectives. */
const NOUN = /(?:ение|ание|тие|ство)$/u;

/** Given names of men that end as those of women do. */
const MAN =
  /^(?:Никита|Илья|Лука|Фома|Кузьма|Савва|Данила|Гаврила|Халифа|Агила|Мустафа|Муса|Иса|Яхья|Закария|Захария|Усама|Осама|Хамза|Талха|.+улла|Абдалла|Ата|Атта|Зия|Риза|Реза|.+-[Рр]еза|Муртаза|Муртада|Мортаза|Мирза|Джума|Паша|Никола|Андреа|Джошуа|Шота|Гия|Каха|Акира|Кришна)$/u;

/** Whether a full name is that of a woman, by its first name. */
export function isFeminine(fullName: string): boolean {
  const [given = '', ...rest] = fullName.split(' ');
  return (
    /(?:вна|чна)$/u.test(rest.join(' ')) ||
    (/[ая]$/u.test(given) && !MAN.test(given)) ||
    /^(?:Хиллари|Хилари|Мари|Мэри|Энн|Элизабет|Кейт|Джилл|Мишель|Любовь)$/u.test(given)
  );
}

/** The other cases of a person's name: all its words change together. */
export function personForms(name: string, feminine: boolean): string[] {
  const words = name.split(' ');
  return inCases(
    words.map((word, index) => {
      if (INITIAL.test(word)) return unchanged(word);
      const last = index === words.length - 1;
      return lastPart(word, (part) => {
        if (last) return surnameForms(part, feminine);
        // A man's given name changes; so does a woman's in -а or -я.
        return feminine && !/[ая]$/u.test(part) ? unchanged(part) : nounForms(part, true);
      });
    }),
  );
}

/** The other cases of a phrase: its adjectives and its first noun change, the rest stays. */
export function phraseForms(phrase: string, animate: boolean): string[] {
  const words = phrase.split(' ');
  const head = words.findIndex((word) => !ADJECTIVE.test(word) || NOUN.test(word));
  if (head < 0 || CAPITALS_ONLY.test(words[0] ?? '')) return [];
  const noun = words[head] as string;
  const plural = pluralForms(noun, animate);
  const nounInCases = /-\d+$/u.test(noun)
    ? firstPart(noun, (part) => nounForms(part, animate))
    : (plural ?? lastPart(noun, (part) => nounForms(part, animate)));
  return inCases([
    ...words.slice(0, head).map((word) => adjectiveForms(word, animate) ?? unchanged(word)),
    nounInCases,
    ...words.slice(head + 1).map(unchanged),
  ]);
}

function unchanged(word: string): Cases {
  return [word, word, word, word, word];
}

/** "аль-Асад": only what follows the last hyphen changes. */
function lastPart(word: string, forms: (part: string) => Cases): Cases {
  const at = word.lastIndexOf('-') + 1;
  return forms(word.slice(at)).map((form) => word.slice(0, at) + form) as unknown as Cases;
}

/** "Женева-2": only what precedes the hyphen does. */
function firstPart(word: string, forms: (part: string) => Cases): Cases {
  const at = word.indexOf('-');
  return forms(word.slice(0, at)).map((form) => form + word.slice(at)) as unknown as Cases;
}

function inCases(words: readonly Cases[]): string[] {
  return CASES.map((number) => words.map((cases) => cases[number]).join(' '));
}
