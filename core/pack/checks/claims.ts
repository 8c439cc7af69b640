import { fold } from '../../text/fold.ts';
import { labelPolicy } from '../label-policy.ts';
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
  /** A prefLabel. */
  preferred: boolean;
  pointer: Pointer;
}

export type Subject = Located<Actor> | Located<Event>;

export function subjectsOf({ actors, events }: PackParts): Subject[] {
  return [...actors, ...events];
}

/** The names of a subject, as `namedSubject` hands them on for spotting. */
export function claimsOf({ pointer, value }: Subject): Claim[] {
  const subject = value.id;
  const preferred = Object.entries(value.prefLabel).map(([lang, name]) => ({
    subject,
    value: name,
    lang,
    kind: 'full' as const,
    distinctive: labelPolicy(value, lang, name) === 'distinctive',
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
