import type { Answer } from '../core/protocol/answer.ts';
import type { MessageName, Reply, Request } from '../core/protocol/messages.ts';
import { ask, ExtensionGone } from './ask.ts';

/** Asks the background. Whatever goes wrong is an answer too: it never rejects. */
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
    if (error instanceof ExtensionGone) return { status: 'updated' };
    // The browser ends a background when it likes, and begins it anew at the next question.
    console.error('On the Record’s background does not answer', error);
    return { status: 'failed', code: 'unanswered' };
  }
}
