import type { Reply } from '../../core/protocol/messages.ts';

type List = Reply<'packs:list'>;

/** The list as it will be once the pack is turned on or off. */
export function switched(list: List, id: string, enabled: boolean): List {
  const packs = list.packs.map((pack) => (pack.metadata.id === id ? { ...pack, enabled } : pack));
  return { ...list, packs };
}

/** The list as it will be once the packs are in this order, which names them all. */
export function ordered(list: List, ids: readonly string[]): List {
  const place = ({ metadata }: List['packs'][number]): number => ids.indexOf(metadata.id);
  return { ...list, packs: list.packs.toSorted((a, b) => place(a) - place(b)) };
}
