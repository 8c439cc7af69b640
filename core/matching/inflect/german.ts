const DECLINED = /^(.*(?:isch|lich|ig|int|igt|ier|dlich|amt|ei?nt|inigt))(?:e|er|es)$/u;
const SIBILANT = /[sxzß]$/u;

/** "Assads", "Wladimir Putins", "Syriens". Names in a sibilant take an apostrophe instead. */
export function germanGenitive(name: string): string[] {
  return SIBILANT.test(name) ? [] : [`${name}s`];
}

/**
 * "der syrischen Opposition", "den Vereinten Nationen", "des Islamischen Staats": the
 * adjective in front changes, and the noun behind it in some cases.
 */
export function germanPhraseForms(phrase: string): string[] {
  const [first = '', second = '', ...rest] = phrase.split(' ');
  if (second === '') return germanGenitive(first);
  const stem = DECLINED.exec(first)?.[1];
  const tail = [second, ...rest].join(' ');
  if (stem === undefined) return nounForms(first, tail);
  const forms = ['e', 'en', 'er', 'em'].map((ending) => `${stem}${ending} ${tail}`);
  return rest.length === 0
    ? [...forms, ...germanGenitive(second).map((noun) => `${stem}en ${noun}`)]
    : forms;
}

/** "Gesprächen in Moskau", "Genfer Gesprächen", "des Bürgerkriegs in Syrien". */
function nounForms(first: string, tail: string): string[] {
  if (first.endsWith('er')) return [tail.endsWith('e') ? `${first} ${tail}n` : `${first} ${tail}s`];
  return first.endsWith('e')
    ? [`${first}n ${tail}`]
    : germanGenitive(first).map((word) => `${word} ${tail}`);
}
