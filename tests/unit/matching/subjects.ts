import type { NamedSubject } from '../../../core/matching/compile.ts';
import { BODY, bodyFacts, initialBit, personFacts } from '../../../core/matching/facts.ts';
import { DIPLOMAT } from '../../../core/matching/lexicon/classes.ts';

type Name = NamedSubject['names'][number];

const distinctive = (kind: Name['kind'], ...values: string[]): Name[] =>
  values.map((value) => ({ value, kind, policy: 'distinctive' }));
const common = (kind: Name['kind'], ...values: string[]): Name[] =>
  values.map((value) => ({ value, kind, policy: 'common' }));

function subject(key: string, ...names: Name[][]): NamedSubject {
  return { key: `test/${key}`, event: false, names: names.flat() };
}

/** A person of these given names who has been secretary or envoy. */
function diplomat(key: string, given: readonly string[], ...names: Name[][]): NamedSubject {
  const initials = given.reduce((bits, name) => bits | initialBit(name), 0);
  return { ...subject(key, ...names), facts: personFacts(DIPLOMAT, initials) };
}

/** Subjects with names of every kind, of both policies and in three scripts. */
export const SUBJECTS: readonly NamedSubject[] = [
  diplomat(
    'kerry',
    ['John', 'Forbes'],
    distinctive('full', 'John Kerry', 'Джон Керри', 'جون كيري'),
    distinctive('variant', 'John F. Kerry'),
    common('surname', 'Kerry', 'كيري'),
  ),
  subject(
    'assad',
    distinctive('full', 'Bashar al-Assad', 'Башар Асад', 'بشار الأسد'),
    distinctive('surname', 'Assad', 'al-Assad'),
  ),
  diplomat(
    'lavrov',
    ['Sergei'],
    distinctive('full', 'Sergei Lavrov', 'Сергей Лавров', 'سيرغي لافروف'),
    distinctive('variant', 'Sergey Lavrov'),
    distinctive('surname', 'Lavrov', 'Лавров', 'لافروف'),
  ),
  subject('hillary', distinctive('full', 'Hillary Clinton'), common('surname', 'Clinton')),
  subject('bill', distinctive('full', 'Bill Clinton'), common('surname', 'Clinton')),
  {
    ...subject(
      'coalition',
      distinctive('full', 'Syrian National Coalition'),
      distinctive('acronym', 'SNC'),
    ),
    facts: bodyFacts(BODY),
  },
  subject(
    'russia',
    distinctive('full', 'Russian Federation', 'Russia', 'روسيا'),
    distinctive('metonym', 'the Kremlin', 'Kreml'),
    common('metonym', 'Moscow', 'Москву', 'Москве'),
  ),
  subject('six', distinctive('full', 'P5+1')),
  subject('ey', distinctive('full', 'Ernst & Young')),
  subject(
    'un',
    distinctive('full', 'United Nations', 'الأمم المتحدة'),
    distinctive('acronym', 'UN', 'U.N.'),
  ),
  {
    ...subject('moscow-talks', distinctive('full', 'Moscow talks', 'talks in Moscow')),
    event: true,
  },
  { ...subject('geneva', distinctive('full', 'Geneva Communiqué', 'Geneva I')), event: true },
  subject('us', common('metonym', 'Weiße Haus')),
  { ...subject('geneva-ii', distinctive('full', 'Geneva II')), event: true },
];

/** What a subject goes by in the tests: its key without the pack. */
export function idOf(number: number, subjects: readonly NamedSubject[] = SUBJECTS): string {
  return subjects[number]?.key.replace(/^test\//, '') ?? `number ${number}`;
}
