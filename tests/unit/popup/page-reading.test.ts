import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import type { FrameReading } from '../../../core/protocol/page-visit.ts';
import { failure, type Result, success } from '../../../core/protocol/result.ts';
import { readPage } from '../../../entrypoints/popup/page-reading.ts';

const READ: FrameReading = { status: 'read', revision: 3, subjects: [7, 5, 7], late: false };
const SUBJECTS = [5, 7].map((number) => ({
  number,
  key: `a/${number}`,
  name: { en: `${number}` },
  kind: 'person',
}));

/** A tab whose frames have this, and a background that says this of them. */
function tab(frames: FrameReading[], reply: () => Promise<Result<unknown>>): void {
  const results = frames.map((result, frameId) => ({ frameId, result, documentId: '' }));
  const run = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(results as never);
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(reply as never);
  onTestFinished(() => {
    run.mockRestore();
    send.mockRestore();
  });
}

describe('reading whom a page names', () => {
  it('gives its subjects by their first mentions, frame after frame', async () => {
    tab([READ, { ...READ, subjects: [5] }], async () => success({ subjects: SUBJECTS }));
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
    tab([READ], async () => failure('database-unavailable'));
    expect(await readPage(1)).toEqual({ status: 'failed', code: 'database-unavailable' });
  });

  it('says so too where no answer comes', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => error.mockRestore());
    tab([READ], async () => {
      throw new Error('the browser has ended the background');
    });
    expect(await readPage(1)).toEqual({ status: 'failed', code: 'unanswered' });
    expect(error).toHaveBeenCalledOnce();
  });
});
