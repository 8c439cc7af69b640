import type { Reply } from '../../core/protocol/messages.ts';

type List = Reply<'packs:list'>;

/**
 * Keeps the list of packs that is shown in step with what is stored. A list that was asked for
 * before something began to be done, or while it is, may be from before it: it is not shown, lest a
 * switch turn back under the reader's hand.
 */
export class ShownPacks {
  readonly #read: () => Promise<List | undefined>;
  readonly #show: (list: List) => void;
  /** How many things are being done. */
  #underWay = 0;
  /** How many times the list was asked for, or something begun: only the last answer counts. */
  #turn = 0;

  /** `read` gives `undefined` where the list can't be read: what is shown stays. */
  constructor(read: () => Promise<List | undefined>, show: (list: List) => void) {
    this.#read = read;
    this.#show = show;
  }

  /** Shows what is stored now, unless that is about to change. */
  async refresh(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const list = await this.#read();
    if (list && turn === this.#turn && this.#underWay === 0) this.#show(list);
  }

  /** Does something that may change what is stored, then shows what is. Rejects as the work does. */
  async whileDoing(work: () => Promise<unknown>): Promise<void> {
    this.#turn += 1;
    this.#underWay += 1;
    try {
      await work();
    } finally {
      this.#underWay -= 1;
      await this.refresh();
    }
  }
}

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
