import type { Answer, CardServices } from '../../components/card/services.tsx';
import { arrange } from '../../core/context/arrange.ts';
import type { Context } from '../../core/context/context.ts';
import type { MessageName, Reply, Request } from '../../core/protocol/messages.ts';
import { ask, ExtensionGone } from '../../platform/ask.ts';

/** What the background has for a card that is read in this context. */
export function servicesIn(context: Context): CardServices {
  const { date } = context;
  return {
    standings: (topic, subject) =>
      answerTo('topic:stances', { topic, subject, ...(date !== undefined && { date }) }),
    cardOf: async (key) => {
      const answer = await answerTo('subject:facts', { key });
      if (answer.status !== 'ready') return answer;
      const facts = answer.value;
      return { status: 'ready', facts, arrangement: arrange(facts, context) };
    },
  };
}

/** Asks the background. Failures are states of the card. */
async function answerTo<N extends MessageName>(
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
