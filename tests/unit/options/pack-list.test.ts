import { describe, expect, it } from 'vitest';

import type { InstalledPack } from '../../../core/corpus/installed-pack.ts';
import type { Reply } from '../../../core/protocol/messages.ts';
import { ordered, switched } from '../../../entrypoints/options/pack-list.ts';
import { testPack } from '../../fixtures/pack.ts';

type List = Reply<'packs:list'>;

function pack(id: string, enabled = true): InstalledPack {
  const counts = { subjects: 1, topics: 0, sources: 0, quotes: 0 };
  return { metadata: { ...testPack().pack, id }, enabled, counts };
}

function list(...packs: InstalledPack[]): List {
  return { packs, builtInRemoved: false };
}

describe('a list as it will be', () => {
  const both = list(pack('harbour'), pack('river'));

  it('has the one pack turned off or on', () => {
    expect(switched(both, 'river', false)).toEqual(list(pack('harbour'), pack('river', false)));
    expect(switched(both, 'river', true)).toEqual(both);
  });

  it('has the packs in the order given', () => {
    expect(ordered(both, ['river', 'harbour'])).toEqual(list(pack('river'), pack('harbour')));
  });
});
