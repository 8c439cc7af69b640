/**
 * Forms of Russian words by their endings: genitive, dative, accusative, instrumental and
 * prepositional, in this order. Rules of school grammar, without a dictionary: fleeting
 * vowels and irregular nouns come out wrong, and are then simply not found.
 */
export type Cases = readonly [string, string, string, string, string];

const same = (word: string): Cases => [word, word, word, word, word];
const ends = (word: string, letters: RegExp) => letters.test(word);
/** Behind these letters и is written, not ы. */
const WITH_I = /[гкхжшчщ]$/u;
/** Behind these letters an unstressed е is written, not о. */
const WITH_E = /[жшчщц]$/u;

function on(stem: string, ...endings: [string, string, string, string, string]): Cases {
  return endings.map((ending) => stem + ending) as unknown as Cases;
}

export function adjectiveForms(word: string, animate: boolean): Cases | undefined {
  const stem = word.slice(0, -2);
  const soft = ends(stem, /[нщшжч]$/u) && ends(word, /(?:ий|яя|ее|ие)$/u);
  const [o, y] = soft ? ['е', 'и'] : ['о', ends(stem, WITH_I) ? 'и' : 'ы'];
  if (ends(word, /[иыо]й$/u)) {
    const accusative = animate ? `${o}го` : word.slice(-2);
    return on(stem, `${o}го`, `${o}му`, accusative, `${y}м`, `${o}м`);
  }
  if (ends(word, /(?:ая|яя)$/u)) {
    return on(stem, `${o}й`, `${o}й`, word.endsWith('яя') ? 'юю' : 'ую', `${o}й`, `${o}й`);
  }
  if (ends(word, /[ое]е$/u)) return on(stem, `${o}го`, `${o}му`, word.slice(-2), `${y}м`, `${o}м`);
  if (ends(word, /[ыи]е$/u)) {
    return on(stem, `${y}х`, `${y}м`, animate ? `${y}х` : `${y}е`, `${y}ми`, `${y}х`);
  }
  return undefined;
}

export function nounForms(word: string, animate: boolean): Cases {
  const stem = word.slice(0, -1);
  if (ends(word, /ия$/u)) return on(stem, 'и', 'и', 'ю', 'ей', 'и');
  if (ends(word, /я$/u)) return on(stem, 'и', 'е', 'ю', 'ей', 'е');
  if (ends(word, /а$/u)) {
    const instrumental = ends(stem, WITH_E) ? 'ей' : 'ой';
    return on(stem, ends(stem, WITH_I) ? 'и' : 'ы', 'е', 'у', instrumental, 'е');
  }
  if (ends(word, /[нт]ие$/u)) return on(stem, 'я', 'ю', 'е', 'ем', 'и');
  if (ends(word, /(?:ств|ьств|ожени|в)о$/u)) return on(stem, 'а', 'у', 'о', 'ом', 'е');
  if (ends(word, /[еёиоуыэю]$/u)) return same(word);
  if (ends(word, /ий$/u)) return on(stem, 'я', 'ю', animate ? 'я' : 'й', 'ем', 'и');
  if (ends(word, /й$/u)) return on(stem, 'я', 'ю', animate ? 'я' : 'й', 'ем', 'е');
  if (ends(word, /(?:ст|знь)ь$/u)) return on(stem, 'и', 'и', 'ь', 'ью', 'и');
  if (ends(word, /ь$/u)) return on(stem, 'я', 'ю', animate ? 'я' : 'ь', 'ем', 'е');
  const instrumental = ends(word, WITH_E) ? 'ем' : 'ом';
  return on(word, 'а', 'у', animate ? 'а' : '', instrumental, 'е');
}

/** A noun in the plural, by its nominative in -ы, -и or -ья. */
export function pluralForms(word: string, animate: boolean): Cases | undefined {
  const stem = word.slice(0, -1);
  const of = (genitive: string, a: string): Cases =>
    on(stem, genitive, `${a}м`, animate ? genitive : word.slice(-1), `${a}ми`, `${a}х`);
  if (ends(word, /ии$/u)) return of('й', 'я');
  if (ends(word, /ы$/u)) {
    // Feminine nouns in -на and -ва lose the ending: "стран", "держав".
    return of(ends(stem, /(?:ан|ав)$/u) ? '' : ends(stem, /ц$/u) ? 'ев' : 'ов', 'а');
  }
  if (ends(word, /[гкх]и$/u)) return of('ов', 'а');
  return undefined;
}

/** A family name: "Лавров" has an ending of its own, "Мирский" is an adjective. */
export function surnameForms(word: string, feminine: boolean): Cases {
  if (feminine) {
    if (ends(word, /(?:ая|яя)$/u)) return adjectiveForms(word, true) ?? same(word);
    if (ends(word, /(?:ов|ев|ёв|ин|ын)а$/u)) {
      return on(word.slice(0, -1), 'ой', 'ой', 'у', 'ой', 'ой');
    }
    return ends(word, /[ая]$/u) ? nounForms(word, true) : same(word);
  }
  if (ends(word, /(?:[сцк]к|н|т|в)[иыо]й$/u)) return adjectiveForms(word, true) ?? same(word);
  if (ends(word, /(?:ов|ев|ёв|ин|ын)$/u)) return on(word, 'а', 'у', 'а', 'ым', 'е');
  return nounForms(word, true);
}
