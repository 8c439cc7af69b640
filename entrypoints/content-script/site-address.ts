/**
 * The address of the page that this frame stands in, as far as the frame can know it: of a page
 * of another origin that origin only; in Firefox before `ancestorOrigins` its own address.
 */
export function siteAddress(): string {
  try {
    return (top as Window).location.href;
  } catch {
    const origin = [...(location.ancestorOrigins ?? [])].at(-1);
    return origin ? `${origin}/` : location.href;
  }
}
