import type { RoleFact } from '../card/facts.ts';
import { compare, type Span, spanOf } from './timing.ts';

/** A role, and how it stands to the page's date. */
export interface ArrangedRole {
  role: RoleFact;
  /**
   * then: held at the page's date by what is known; earlier: last known from before;
   * later: only known from after. Absent where the page or the role has no date.
   */
  when?: 'then' | 'earlier' | 'later';
}

/**
 * The roles of a subject: first those held at the page's date, then the last ones known from
 * before it, then the first ones from after it; without a page's date the newest first. A
 * role is held from its start to its end, and between two dates at which it was witnessed.
 * Of equals the pack's order decides.
 */
export function arrangeRoles(roles: readonly RoleFact[], page: Span | undefined): ArrangedRole[] {
  return roles
    .map((role) => {
      const witnessed = spanOf(role.asOf.edtf);
      const when = witnessed && page && timeOf(role, witnessed, roles, page);
      const recency = witnessed?.last ?? -Infinity;
      return {
        arranged: { role, ...(when && { when }) },
        tier: when === 'earlier' ? 1 : when === 'later' ? 2 : 0,
        // What was witnessed before the page comes before what was later, the nearest first.
        later: page !== undefined && recency > page.last,
        recency,
      };
    })
    .toSorted(
      (a, b) =>
        a.tier - b.tier ||
        Number(a.later) - Number(b.later) ||
        (a.later ? compare(a.recency, b.recency) : compare(b.recency, a.recency)),
    )
    .map(({ arranged }) => arranged);
}

function timeOf(
  role: RoleFact,
  witnessed: Span,
  roles: readonly RoleFact[],
  page: Span,
): 'then' | 'earlier' | 'later' {
  const spans = roles.filter((other) => same(role, other)).flatMap((other) => heldIn(other) ?? []);
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  if (first <= page.last && page.first <= last) return 'then';
  return witnessed.first > page.last ? 'later' : 'earlier';
}

/** The days of which it is known that the role was held. */
function heldIn({ start, end, asOf }: RoleFact): Span | undefined {
  const witnessed = spanOf(asOf.edtf);
  if (!witnessed) return undefined;
  return {
    first: Math.min(witnessed.first, spanOf(start?.edtf)?.last ?? Infinity),
    last: Math.max(witnessed.last, spanOf(end?.edtf)?.first ?? -Infinity),
  };
}

/** The same role, witnessed at another date. */
function same(a: RoleFact, b: RoleFact): boolean {
  return (
    a.organization?.key === b.organization?.key &&
    Object.entries(a.role).some(([lang, words]) => b.role[lang] === words)
  );
}
