import '../../fixtures/fake-browser.ts';
import { press } from '../../fixtures/fake-commands.ts';
import { executeScript } from '../../fixtures/fake-scripting.ts';

import { beforeAll, describe, expect, it, vi } from 'vitest';

import { passCommandsOn } from '../../../entrypoints/background/commands.ts';

beforeAll(() => passCommandsOn());

/** What the frames of the tab say of themselves. */
function frames(...reports: { frameId: number; focused: boolean; mentions: number }[]): void {
  executeScript.mockResolvedValueOnce(
    reports.map(({ frameId, ...result }) => ({ frameId, result })),
  );
}

/** The frames that something was put into, once all is quiet. */
async function reached(calls: number): Promise<unknown[]> {
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(calls));
  return executeScript.mock.calls.slice(1).map(([{ target }]) => target);
}

describe('a shortcut', () => {
  it('reaches the frame that the keyboard is in, with the card’s code before', async () => {
    frames({ frameId: 0, focused: false, mentions: 3 }, { frameId: 4, focused: true, mentions: 1 });
    press('next-mention', 7);
    expect(await reached(3)).toEqual([
      { tabId: 7, frameIds: [4] },
      { tabId: 7, frameIds: [4] },
    ]);
    expect(executeScript.mock.calls[1]?.[0]).toMatchObject({ files: ['/card.js'] });
    expect(executeScript.mock.calls[2]?.[0]).toMatchObject({ args: ['otr:card', 'next-mention'] });
  });

  it('reaches the first frame that names somebody where the keyboard is in none such', async () => {
    frames(
      { frameId: 9, focused: false, mentions: 1 },
      { frameId: 0, focused: true, mentions: 0 },
      { frameId: 5, focused: false, mentions: 1 },
    );
    press('open-card', 7);
    expect(await reached(3)).toContainEqual({ tabId: 7, frameIds: [5] });
  });

  it('does nothing on a page that names nobody', async () => {
    frames({ frameId: 0, focused: true, mentions: 0 });
    press('next-mention', 7);
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    expect(await reached(1)).toEqual([]);
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
