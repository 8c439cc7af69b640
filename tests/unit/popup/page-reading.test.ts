import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import type { FrameReading } from '../../../core/protocol/page-visit.ts';
import { failure, success } from '../../../core/protocol/result.ts';
import { readPage } from '../../../entrypoints/popup/page-reading.ts';

const READ: FrameReading = { status: 'read', revision: 3, subjects: [7, 5, 7], late: false };
const SUBJECTS = [5, 7].map((number) => ({
  number,
  key: `a/${number}`,
  name: { en: `${number}` },
  kind: 'person',
}));

/** A tab whose frames have this; gives what is asked of the background. */
function tab(...frames: FrameReading[]) {
  const results = frames.map((result, frameId) => ({ frameId, result, documentId: '' }));
  const run = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(results as never);
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
    const reading = await readPage(1);
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
    expect(await readPage(1)).toEqual({ status: 'failed', code: 'database-unavailable' });
  });

  it('says so too where no answer comes', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => error.mockRestore());
    tab(READ).mockRejectedValue(new Error('the browser has ended the background'));
    expect(await readPage(1)).toEqual({ status: 'failed', code: 'unanswered' });
    expect(error).toHaveBeenCalledOnce();
  });
});
