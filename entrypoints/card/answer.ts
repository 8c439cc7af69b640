import type { Answer } from '../../components/card/services.tsx';
import type { MessageName, Reply, Request } from '../../core/protocol/messages.ts';
import { ask, ExtensionGone } from '../../platform/ask.ts';

/** Asks the background. Failures are states of the card. */
export async function answerTo<N extends MessageName>(
  name: N,
  request: Request<N>,
): Promise<Answer<Reply<N>>> {
  try {
    const reply = await ask(name, request);
    return reply.ok
      ? { status: 'ready', value: reply.value }
      : { status: 'failed', code: reply.error.code };
  } catch (error) {
    if (!(error instanceof ExtensionGone)) throw error;
    return { status: 'updated' };
  }
}
