import { copyCited } from '../../components/card/copy-cited.ts';
import { copyText } from '../../components/card/copy-text.ts';
import type { Answer, CardServices } from '../../components/card/services.tsx';
import { errorReport } from '../../core/card/error-report.ts';
import { arrange } from '../../core/context/arrange.ts';
import type { MessageName, Reply, Request } from '../../core/protocol/messages.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Words } from '../../core/words/words.ts';
import { ask } from '../../platform/ask.ts';
import { openLibrary } from '../../platform/library-tab.ts';
import { runOwnScript } from '../../platform/own-script.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { extensionVersion } from '../../platform/version.ts';

/** What there is for a card in the popup: it is of no page, and so of no date. */
export function cardServices(words: Words, citation: Settings['citation']): CardServices {
  return {
    citation,
    chooseCitation: (citation) => void changeSettings({ citation }),
    copyReport: async (facts, arrangement) => {
      const text = errorReport(words, facts, arrangement, {
        version: extensionVersion(),
        page: location.href,
        day: new Date().toISOString().slice(0, 10),
      });
      return (await copyText(text, document)) ? { status: 'copied' } : { status: 'refused', text };
    },
    copyQuote: (quote, style) =>
      copyCited(quote, style, words, document, {
        csl: (key) => answerTo('source:csl', { key }),
        runEngine: () => runOwnScript('/cite.js'),
      }),
    standings: (topic, subject) => answerTo('topic:stances', { topic, subject }),
    cardOf: async (key) => {
      const answer = await answerTo('subject:facts', { key });
      if (answer.status !== 'ready') return answer;
      return { status: 'ready', facts: answer.value, arrangement: arrange(answer.value) };
    },
    openLibrary: (address) => void openLibrary(address),
  };
}

async function answerTo<N extends MessageName>(
  name: N,
  request: Request<N>,
): Promise<Answer<Reply<N>>> {
  const reply = await ask(name, request);
  return reply.ok
    ? { status: 'ready', value: reply.value }
    : { status: 'failed', code: reply.error.code };
}
