import type { Copied } from '../../components/card/services.tsx';
import { errorReport } from '../../core/card/error-report.ts';
import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import type { Words } from '../../core/words/words.ts';
import { extensionAlive } from '../../platform/ask.ts';
import { extensionVersion } from '../../platform/version.ts';
import { copyText } from '../../components/card/copy-text.ts';

/** Copies the report of an error in these facts, as a card that stands in `page` shows them. */
export async function copyReport(
  words: Words,
  facts: Facts,
  arrangement: Arrangement,
  page: Document,
): Promise<Copied> {
  if (!extensionAlive()) return { status: 'updated' };
  const text = errorReport(words, facts, arrangement, {
    version: extensionVersion(),
    page: location.href,
    day: new Date().toISOString().slice(0, 10),
  });
  return (await copyText(text, page)) ? { status: 'copied' } : { status: 'refused', text };
}
