import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import type { PageMention, SpottedPage } from '../../../components/card/contract.ts';
import { gatherFacts } from '../../../entrypoints/card/gathering.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
Object.assign(fakeBrowser.runtime, { sendMessage });

beforeEach(() => {
  sendMessage.mockReset();
});

const all = [2, 3, 4, 3].map((subject) => ({ subject, open: false }));
/** It names the subject itself, two others, and perhaps one more. */
const page = { revision: 7, all: [...all, { subject: 5, open: true }] } as unknown as SpottedPage;
const mention = (candidates: number[]) =>
  ({
    subject: candidates[0],
    candidates,
    open: candidates.length > 1,
  }) as unknown as PageMention;

describe('what a card is to show', () => {
  it('is the facts where one subject is meant', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { facts: 'the facts', beside: ['pack/c'] } });
    expect(await gatherFacts(page, mention([2]))).toEqual({
      status: 'ready',
      facts: 'the facts',
      beside: ['pack/c'],
    });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
      name: 'mention:facts',
      request: { revision: 7, subject: 2, beside: [3, 4] },
    });
  });

  it('is the choice where several may be meant', async () => {
    sendMessage.mockResolvedValue({
      ok: true,
      value: { candidates: ['these'], beside: ['pack/c'] },
    });
    expect(await gatherFacts(page, mention([2, 9]))).toEqual({
      status: 'ambiguous',
      candidates: ['these'],
      beside: ['pack/c'],
    });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
      name: 'mention:candidates',
      request: { revision: 7, subjects: [2, 9], beside: [2, 3, 4] },
    });
  });

  it.each([[[2]], [[2, 9]]])('is what went wrong, whoever may be meant: %j', async (candidates) => {
    sendMessage.mockResolvedValue({ ok: false, error: { code: 'database-unavailable' } });
    expect(await gatherFacts(page, mention(candidates))).toEqual({
      status: 'failed',
      code: 'database-unavailable',
    });
  });

  it.each([[[2]], [[2, 9]]])(
    'is that no answer came, where the background ended before it: %j',
    async (candidates) => {
      const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
      onTestFinished(() => log.mockRestore());
      sendMessage.mockRejectedValue(new Error('The message port closed.'));
      expect(await gatherFacts(page, mention(candidates))).toEqual({
        status: 'failed',
        code: 'unanswered',
      });
      expect(log).toHaveBeenCalledOnce();
    },
  );

  it('is that the extension was updated, where nothing answers any more', async () => {
    sendMessage.mockImplementation(async () => {
      Object.assign(fakeBrowser.runtime, { id: undefined });
      throw new Error('The message port closed.');
    });
    expect(await gatherFacts(page, mention([2, 9]))).toEqual({ status: 'updated' });
  });

  it('is nothing known, before anything is spotted', async () => {
    expect(await gatherFacts(undefined, mention([2]))).toMatchObject({ code: 'unknown-subject' });
  });
});
