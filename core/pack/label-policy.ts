import type { Name } from './pack.ts';

/**
 * The policy of a prefLabel in a language: distinctive, unless it is listed once more, among the other
 * names of that language, as common.
 */
export function labelPolicy(
  { altLabel, hiddenLabel }: Readonly<Record<'altLabel' | 'hiddenLabel', readonly Name[]>>,
  lang: string,
  label: string,
): Name['policy'] {
  const isCommon = [...altLabel, ...hiddenLabel].some(
    (name) => name.policy === 'common' && name.lang === lang && name.value === label,
  );
  return isCommon ? 'common' : 'distinctive';
}
