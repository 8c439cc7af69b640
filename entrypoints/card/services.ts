import { copyCited } from '../../components/card/copy-cited.ts';
import { copyReport } from '../../components/card/copy-report.ts';
import type { CardServices } from '../../components/card/services.tsx';
import { arrange } from '../../core/context/arrange.ts';
import { type Context, NO_CONTEXT } from '../../core/context/context.ts';
import type { Key } from '../../core/corpus/key.ts';
import { answerTo } from '../../platform/answer-to.ts';
import { extensionAlive } from '../../platform/ask.ts';
import { extensionVersion } from '../../platform/version.ts';
import type { Chosen } from './preferences.ts';

/** What the background has for a card that is read in this context, and stands in this page. */
export function servicesIn(
  context: Context,
  { settings, words }: Chosen,
  page: Document,
): CardServices {
  const { date } = context;
  return {
    citation: settings.citation,
    chooseCitation: (citation) => void answerTo('settings:choose', { citation }),
    copyReport: async (facts, arrangement) =>
      extensionAlive()
        ? copyReport(words, facts, arrangement, page, extensionVersion())
        : { status: 'updated' },
    copyQuote: (quote, style) =>
      copyCited(quote, style, words, page, {
        csl: (key) => answerTo('source:csl', { key }),
        runEngine: () => answerTo('cite:load', {}),
      }),
    standings: (topic, subject) =>
      answerTo('topic:stances', { topic, subject, ...(date !== undefined && { date }) }),
    cardOf: async (key, from) => {
      const answer = await answerTo('subject:facts', { key });
      if (answer.status !== 'ready') return answer;
      const facts = answer.value;
      const read = from === undefined ? context : readAlso(context, from);
      return { status: 'ready', facts, arrangement: arrange(facts, read) };
    },
    // Where the extension has gone, there is no library to open either; the next card says so.
    openLibrary: (route) => void answerTo('library:open', { route }),
  };
}

/** The context with a subject that is on the page too; where nothing is to count, that neither. */
function readAlso(context: Context, subject: Key): Context {
  if (context === NO_CONTEXT) return context;
  return { ...context, subjects: [...context.subjects, subject] };
}
