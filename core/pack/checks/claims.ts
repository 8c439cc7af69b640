import { fold } from '../../text/fold.ts';
import type { Actor, Event, Name } from '../pack.ts';
import type { Located, PackParts } from '../parts.ts';
import { below, type Pointer } from '../pointer.ts';

/** A name that a subject is to be spotted by. */
export interface Claim {
  subject: string;
  value: string;
  lang: string;
  kind: Name['kind'];
  /** Whether the name alone is to mean this subject. */
  distinctive: boolean;
  /** A prefLabel: it has no policy of its own. */
  preferred: boolean;
  pointer: Pointer;
}

export type Subject = Located<Actor> | Located<Event>;

export function subjectsOf({ actors, events }: PackParts): Subject[] {
  return [...actors, ...events];
}

/** The names of a subject, as `namedSubject` hands them on for spotting: a prefLabel but where it is listed as common. */
export function claimsOf({ pointer, value }: Subject): Claim[] {
  const subject = value.id;
  const isCommon = (lang: string, name: string): boolean =>
    [...value.altLabel, ...value.hiddenLabel].some(
      (other) => other.policy === 'common' && other.lang === lang && other.value === name,
    );
  const labels = Object.entries(value.prefLabel).filter(([lang, name]) => !isCommon(lang, name));
  const preferred = labels.map(([lang, name]) => ({
    subject,
    value: name,
    lang,
    kind: 'full' as const,
    distinctive: true,
    preferred: true,
    pointer: below(pointer, 'prefLabel', lang),
  }));
  const others = (['altLabel', 'hiddenLabel'] as const).flatMap((field) =>
    value[field].map(({ value: name, lang, kind, policy }, index) => ({
      subject,
      value: name,
      lang,
      kind,
      distinctive: policy === 'distinctive',
      preferred: false,
      pointer: below(pointer, field, index),
    })),
  );
  return [...preferred, ...others];
}

/** What names have in common that are one name on a page: its words, whatever their capitals and accents. */
export function spottedAs(value: string): string {
  return (
    fold(value)
      .match(/[\p{L}\p{N}_]+/gu)
      ?.join(' ') ?? ''
  );
}
