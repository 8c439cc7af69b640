import { describe, expect, it } from 'vitest';

import type { InstalledPack } from '../../../core/corpus/installed-pack.ts';
import type { Reply } from '../../../core/protocol/messages.ts';
import { ordered, ShownPacks, switched } from '../../../entrypoints/options/shown-packs.ts';
import { testPack } from '../../fixtures/pack.ts';

type List = Reply<'packs:list'>;

function pack(id: string, enabled = true): InstalledPack {
  const counts = { subjects: 1, topics: 0, sources: 0, quotes: 0 };
  return { metadata: { ...testPack().pack, id }, enabled, counts };
}

function list(...packs: InstalledPack[]): List {
  return { packs, builtInRemoved: false };
}

const ON = list(pack('harbour'));
const OFF = list(pack('harbour', false));

/** What is shown, and the questions for the list that wait for their answers. */
function page() {
  const shown: List[] = [];
  const asked: ((answer: List | undefined) => void)[] = [];
  const packs = new ShownPacks(
    () => new Promise((resolve) => void asked.push(resolve)),
    (now) => void shown.push(now),
  );
  const answer = async (of: number, now: List | undefined): Promise<void> => {
    asked[of]?.(now);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { packs, shown, asked, answer };
}

describe('the list of packs on the settings page', () => {
  it('shows what is stored', async () => {
    const { packs, shown, answer } = page();
    const refreshed = packs.refresh();
    await answer(0, ON);
    await refreshed;
    expect(shown).toEqual([ON]);
  });

  it('shows no list that was asked for before something was begun', async () => {
    const { packs, shown, asked, answer } = page();
    void packs.refresh();
    const done = packs.whileDoing(async () => {
      await answer(0, ON);
    });
    await expect.poll(() => asked.length).toBe(2);
    await answer(1, OFF);
    await done;
    expect(shown).toEqual([OFF]);
  });

  it('shows no list that was asked for while another thing is still being done', async () => {
    const { packs, shown, asked, answer } = page();
    let end = (): void => undefined;
    const first = packs.whileDoing(async () => undefined);
    const second = packs.whileDoing(() => new Promise<void>((resolve) => (end = resolve)));
    await expect.poll(() => asked.length).toBe(1);
    await answer(0, OFF);
    await first;
    void packs.refresh();
    await answer(1, OFF);
    expect(shown).toEqual([]);
    end();
    await expect.poll(() => asked.length).toBe(3);
    await answer(2, ON);
    await second;
    expect(shown).toEqual([ON]);
  });

  it('shows the last of two answers, in whatever order they come', async () => {
    const { packs, shown, answer } = page();
    void packs.refresh();
    void packs.refresh();
    await answer(1, ON);
    await answer(0, OFF);
    expect(shown).toEqual([ON]);
  });

  it('shows what is stored where what was to be done failed, and tells of it', async () => {
    const { packs, shown, asked, answer } = page();
    const done = packs.whileDoing(() => Promise.reject(new Error('no room')));
    const failed = done.catch((error: unknown) => error);
    await expect.poll(() => asked.length).toBe(1);
    await answer(0, ON);
    expect(await failed).toEqual(new Error('no room'));
    expect(shown).toEqual([ON]);
  });

  it('leaves what is shown where the list can’t be read', async () => {
    const { packs, shown, answer } = page();
    const refreshed = packs.refresh();
    await answer(0, undefined);
    await refreshed;
    expect(shown).toEqual([]);
  });
});

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
