import '../../fixtures/fake-browser.ts';
import { press } from '../../fixtures/fake-commands.ts';
import { executeScript } from '../../fixtures/fake-scripting.ts';

import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { WalkFrom } from '../../../core/protocol/page-slots.ts';
import { passCommandsOn } from '../../../entrypoints/background/commands.ts';

beforeAll(() => passCommandsOn());

interface Frame {
  frameId: number;
  focused?: boolean;
  open?: boolean;
  mentions: number;
  /** Where its walk finds a mention. */
  goes?: WalkFrom[];
}

interface Injection {
  target: { tabId: number; frameIds?: number[] };
  files?: string[];
  args?: [slot: unknown, method?: string, given?: string[]];
}

/** A tab with these frames: what is done in them, one after the other, as `4 next-mention here`. */
function tab(...frames: Frame[]): string[] {
  const done: string[] = [];
  executeScript.mockImplementation(async ({ target, files, args = [''] }: Injection) => {
    if (!target.frameIds) {
      return frames.map(({ frameId, focused = false, open = false, mentions }) => ({
        frameId,
        result: { focused, open, mentions },
      }));
    }
    const [frameId] = target.frameIds;
    const [, method = '', given = []] = args;
    const [command = method, from] = given;
    done.push([frameId, ...(files ?? [command, from])].join(' ').trim());
    const frame = frames.find((each) => each.frameId === frameId);
    return [{ frameId, result: (frame?.goes ?? ['here', 'edge']).some((way) => way === from) }];
  });
  return done;
}

describe('a shortcut', () => {
  it('reaches the frame that the keyboard is in, with the card’s code before', async () => {
    const done = tab({ frameId: 0, mentions: 3 }, { frameId: 4, focused: true, mentions: 1 });
    press('next-mention', 7);
    await vi.waitFor(() => expect(done).toEqual(['4 /card.js', '4 next-mention here']));
  });

  it('reaches the first frame that names somebody where the keyboard is in none such', async () => {
    const done = tab(
      { frameId: 9, mentions: 1 },
      { frameId: 0, focused: true, mentions: 0 },
      { frameId: 5, mentions: 1 },
    );
    press('open-card', 7);
    await vi.waitFor(() => expect(done).toEqual(['5 /card.js', '5 open-card here']));
  });

  it('goes on where a card is open, wherever the keyboard is', async () => {
    const done = tab(
      { frameId: 0, focused: true, mentions: 3 },
      { frameId: 4, open: true, mentions: 2 },
    );
    press('next-mention', 7);
    await vi.waitFor(() => expect(done).toContain('4 next-mention here'));
    expect(done).not.toContain('0 next-mention here');
  });

  it.each([
    ['next-mention', 5],
    ['previous-mention', 0],
  ])(
    'goes past the end of a frame into another, and closes the card: %s',
    async (command, next) => {
      const done = tab(
        { frameId: 0, mentions: 1 },
        { frameId: 5, mentions: 1 },
        { frameId: 4, open: true, mentions: 1, goes: [] },
      );
      press(command, 7);
      await vi.waitFor(() => expect(done.at(-1)).toBe('4 withdraw'));
      expect(done.filter((deed) => deed.includes(command))).toEqual([
        `4 ${command} here`,
        `${next} ${command} edge`,
      ]);
    },
  );

  it('goes past a frame that has gone', async () => {
    const done = tab(
      { frameId: 0, focused: true, mentions: 1, goes: [] },
      { frameId: 5, mentions: 1 },
      { frameId: 6, mentions: 1 },
    );
    const debug = vi.spyOn(console, 'debug').mockReturnValue(undefined);
    const inTab = executeScript.getMockImplementation();
    executeScript.mockImplementation(async (injection) => {
      if (injection.target.frameIds?.[0] === 5) throw new Error('No frame with id 5');
      return inTab?.(injection);
    });
    press('next-mention', 7);
    await vi.waitFor(() => expect(done.at(-1)).toBe('6 next-mention edge'));
    expect(debug).toHaveBeenCalledOnce();
    debug.mockRestore();
  });

  it('goes round in the one frame that names somebody', async () => {
    const done = tab({ frameId: 0, focused: true, open: true, mentions: 2, goes: ['edge'] });
    press('next-mention', 7);
    await vi.waitFor(() => expect(done.at(-1)).toBe('0 next-mention edge'));
    expect(done).not.toContain('0 withdraw');
  });

  it('is obeyed when the one before has been', async () => {
    const done = tab({ frameId: 0, focused: true, mentions: 2 });
    press('next-mention', 7);
    press('previous-mention', 7);
    await vi.waitFor(() => expect(done).toHaveLength(4));
    expect(done[1]).toBe('0 next-mention here');
    expect(done[3]).toBe('0 previous-mention here');
  });

  it('does nothing on a page that names nobody', async () => {
    const done = tab({ frameId: 0, focused: true, mentions: 0 });
    press('next-mention', 7);
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    expect(done).toEqual([]);
  });

  it('of another name, or without a tab, is none of the page’s', () => {
    press('something-else', 7);
    press('next-mention', undefined);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('goes unheard in a tab that refuses the extension', async () => {
    const debug = vi.spyOn(console, 'debug').mockReturnValue(undefined);
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    press('next-mention', 7);
    await vi.waitFor(() => expect(debug).toHaveBeenCalledOnce());
    debug.mockRestore();
  });
});
