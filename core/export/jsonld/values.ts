import type { DatedClaim, LocalText, Name, Passage, QuoteTarget } from '../../pack/pack.ts';

/** A node of the exported graph. */
export type Node = Readonly<Record<string, unknown>>;

const EDTF_TYPE = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** The id of a part of the pack, relative to the pack's own address. */
export function ref(id: string): string {
  return `#${id}`;
}

/** A reference to an actor, or a description of somebody whom the pack does not know. */
export function who(value: string | LocalText): Node {
  return typeof value === 'string' ? { id: ref(value) } : { type: 'Thing', name: value };
}

/** A date as schema.org has them where it is plain, else as EDTF. */
export function date(edtf: string): unknown {
  return /^[\d-]+$/.test(edtf) ? edtf : { '@type': EDTF_TYPE, '@value': edtf };
}

/** A date with how it is known, under a property of schema.org's. */
export function dated(property: string, claim: DatedClaim | undefined): Node {
  return claim ? { [property]: date(claim.edtf), dating: dating(claim) } : {};
}

export function dating({ edtf, known, note }: DatedClaim): Node {
  return { edtf, known, ...(note !== undefined && { note: { '@none': note } }) };
}

/** A name with its language; kind and policy are for spotting, not for the record. */
export function label({ value, lang }: Name): Node {
  return { '@value': value, '@language': lang };
}

/** A place in a source, with the selectors as the pack has them. */
export function specificResource({ source, selector }: QuoteTarget): Node {
  return { type: 'SpecificResource', source: ref(source), selector };
}

export function passageResource({ source, selector, sha256 }: Passage): Node {
  return { type: 'SpecificResource', source: ref(source), selector, sha256 };
}
