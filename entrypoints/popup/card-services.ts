import { copyCited } from '../../components/card/copy-cited.ts';
import { copyReport } from '../../components/card/copy-report.ts';
import type { CardFace } from '../../components/card/card.tsx';
import type { CardServices } from '../../components/card/services.tsx';
import { arrange } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Words } from '../../core/words/words.ts';
import { answerTo } from '../../platform/answer-to.ts';
import { CITATION_SUPPLY } from '../../platform/citation-supply.ts';
import { openLibrary } from '../../platform/library-tab.ts';
import { extensionVersion } from '../../platform/version.ts';

/** What there is for a card in the popup: it is of no page, and so of no date. */
export function cardServices(
  words: Words,
  citation: Settings['citation'],
  change: (changes: Partial<Settings>) => void,
): CardServices {
  return {
    citation,
    chooseCitation: (citation) => change({ citation }),
    copyReport: (facts, arrangement) =>
      copyReport(words, facts, arrangement, document, extensionVersion()),
    copyQuote: (quote, style) => copyCited(quote, style, words, document, CITATION_SUPPLY),
    standings: (topic, subject) => answerTo('topic:stances', { topic, subject }),
    cardOf,
    openLibrary: (address) => void openLibrary(address),
  };
}

/** A subject's card, the newest first. */
export async function cardOf(key: Key): Promise<CardFace> {
  const answer = await answerTo('subject:facts', { key });
  if (answer.status !== 'ready') return answer;
  return { status: 'ready', facts: answer.value, arrangement: arrange(answer.value) };
}
