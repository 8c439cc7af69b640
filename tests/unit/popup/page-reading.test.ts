import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import type { FrameReading } from '../../../core/protocol/page-visit.ts';
import { failure, success } from '../../../core/protocol/result.ts';
import { goTo, PageReader } from '../../../entrypoints/popup/page-reading.ts';

const READ: FrameReading = { status: 'read', revision: 3, subjects: [7, 5, 7], late: false };
const SUBJECTS = [5, 7].map((number) => ({
  number,
  key: `a/${number}`,
  name: { en: `${number}` },
  kind: 'person',
}));

function resultsOf(frames: readonly (FrameReading | undefined)[]) {
  return frames.map((result, frameId) => ({ frameId, result, documentId: '' })) as never;
}

/** A tab whose frames have this; gives what is asked of the background. */
function tab(...frames: FrameReading[]) {
  const run = vi.spyOn(fakeBrowser.scripting, 'executeScript');
  run.mockResolvedValue(resultsOf(frames));
  const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  onTestFinished(() => {
    run.mockRestore();
    asked.mockRestore();
  });
  return asked;
}

describe('reading whom a page names', () => {
  it('gives its subjects by their first mentions, frame after frame', async () => {
    const asked = tab(READ, { ...READ, subjects: [5] });
    asked.mockResolvedValue(success({ subjects: SUBJECTS }) as never);
    const reading = await new PageReader(1).read();
    expect(reading).toMatchObject({
      status: 'read',
      subjects: [
        { number: 7, count: 2, first: 0 },
        { number: 5, count: 2, first: 1 },
      ],
    });
    expect(reading.status === 'read' && reading.mentions.at(-1)).toEqual({
      frame: 1,
      at: 0,
      subject: 5,
    });
  });

  it('says why nobody can tell who they are', async () => {
    tab(READ).mockResolvedValue(failure('database-unavailable') as never);
    expect(await new PageReader(1).read()).toEqual({
      status: 'failed',
      code: 'database-unavailable',
    });
  });

  it('says so too where no answer comes', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => error.mockRestore());
    tab(READ).mockRejectedValue(new Error('the browser has ended the background'));
    expect(await new PageReader(1).read()).toEqual({ status: 'failed', code: 'unanswered' });
    expect(error).toHaveBeenCalledOnce();
  });

  it('asks nothing twice of a page that stays the same', async () => {
    const asked = tab(READ);
    asked.mockResolvedValue(success({ subjects: SUBJECTS }) as never);
    const reader = new PageReader(1);
    const first = await reader.read();
    expect(await reader.read()).toEqual(first);
    expect(asked).toHaveBeenCalledOnce();
    const run = vi.mocked(fakeBrowser.scripting.executeScript);
    for (const other of [
      { ...READ, subjects: [7] },
      { ...READ, revision: 4 },
    ]) {
      run.mockResolvedValue(resultsOf([other]));
      await reader.read();
    }
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('keeps whom it has read where whom another look finds can’t be told', async () => {
    const asked = tab(READ);
    asked.mockResolvedValue(success({ subjects: SUBJECTS }) as never);
    const reader = new PageReader(1);
    const first = await reader.read();
    vi.mocked(fakeBrowser.scripting.executeScript).mockResolvedValue(
      resultsOf([{ ...READ, subjects: [7, 5, 9] }]),
    );
    asked.mockResolvedValue(failure('database-unavailable') as never);
    expect(await reader.read()).toEqual(first);
  });

  it('brings what visits frames only where one is without it', async () => {
    tab(READ).mockResolvedValue(success({ subjects: SUBJECTS }) as never);
    const run = vi.mocked(fakeBrowser.scripting.executeScript);
    const injected = () => run.mock.calls.filter(([{ files }]) => files).length;
    const reader = new PageReader(1);
    await reader.read();
    expect(injected()).toBe(0);
    run.mockResolvedValueOnce(resultsOf([READ, undefined]));
    await reader.read();
    expect(injected()).toBe(1);
  });
});

it('says where it can’t go to a mention, since its frame has gone', async () => {
  tab(READ);
  const debug = vi.spyOn(console, 'debug').mockReturnValue(undefined);
  onTestFinished(() => debug.mockRestore());
  const mention = { frame: 4, at: 0, subject: 7 };
  expect(await goTo(1, mention)).toBe(true);
  vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValue(new Error('No frame with id 4'));
  expect(await goTo(1, mention)).toBe(false);
});
