import { failure, type Result, success } from '../../core/protocol/result.ts';
import { escapeIn, lendEscape, returnEscape } from '../../platform/lent-key.ts';
import { inTurn } from '../../platform/lock.ts';
import type { Handlers, SenderFrame } from '../../platform/serve.ts';

/** What the background does so that Escape closes a card though the keyboard is in another frame. */
export const KEY_HANDLERS: Pick<Handlers, 'keys:lend' | 'keys:return' | 'keys:escape'> = {
  'keys:lend': async (_request, sender) => inTab(sender, lendEscape),
  'keys:return': async (_request, sender) => inTab(sender, returnEscape),
  'keys:escape': async ({ frame }, sender) => inTab(sender && { tab: sender.tab, frame }, escapeIn),
};

/** Lending and giving back come to the frames of a tab in the order in which they were asked for. */
async function inTab(
  frame: SenderFrame | undefined,
  act: (frame: SenderFrame) => Promise<void>,
): Promise<Result<null>> {
  if (!frame) return failure('forbidden');
  try {
    await inTurn(`keys of ${frame.tab}`, async () => act(frame));
    return success(null);
  } catch (error) {
    // A frame that has gone, or a tab that has: its cards have gone with it.
    return failure('card-unavailable', String(error));
  }
}
