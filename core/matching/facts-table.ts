import type { Facts } from './facts.ts';

export const NO_FACTS: Facts = {
  pairs: new Uint32Array(0),
  facts: new Uint16Array(0),
  moreFacts: new Uint8Array(0),
};

/** Facts with those of further subjects, two words each. */
export function withFacts(index: Facts, added: Uint32Array): Facts {
  const { facts, moreFacts } = index;
  const pairs = Array.from(index.pairs);
  const known = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2) known.set(asOne(pairs, at), at / 2);

  const before = facts.length;
  const all = new Uint32Array(before + added.length / 2);
  for (let subject = 0; subject < all.length; subject++) {
    if (subject < before) {
      all[subject] = (facts[subject] as number) + ((moreFacts[subject] ?? 0) << 16);
      continue;
    }
    const at = (subject - before) * 2;
    const pair = asOne(added, at);
    let number = known.get(pair);
    if (number === undefined) {
      number = known.size;
      known.set(pair, number);
      pairs.push(added[at] as number, added[at + 1] as number);
    }
    all[subject] = number;
  }
  return {
    pairs: Uint32Array.from(pairs),
    facts: Uint16Array.from(all),
    moreFacts: Uint8Array.from(known.size > 0x10000 ? all : [], (number) => number >>> 16),
  };
}

function asOne(pairs: ArrayLike<number>, at: number): number {
  return (pairs[at + 1] as number) * 2 ** 32 + (pairs[at] as number);
}
