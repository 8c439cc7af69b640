import { errorReport } from '../../core/card/error-report.ts';
import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import type { Words } from '../../core/words/words.ts';
import { copyText } from './copy-text.ts';
import type { Copied } from './citing.ts';

/**
 * Copies the report of an error in these facts, as a card that stands in `page` shows them;
 * `version` is that of the extension.
 */
export async function copyReport(
  words: Words,
  facts: Facts,
  arrangement: Arrangement,
  page: Document,
  version: string,
): Promise<Copied> {
  const text = errorReport(words, facts, arrangement, {
    version,
    page: location.href,
    day: new Date().toISOString().slice(0, 10),
  });
  return (await copyText(text, page)) ? { status: 'copied' } : { status: 'refused', text };
}
