import type { CardState, PageMention, SpottedPage } from '../../components/card/contract.ts';
import { MOST_BESIDE } from '../../core/protocol/messages.ts';
import { ask, ExtensionGone } from '../../platform/ask.ts';

/** Asks for the facts about a mention. Failures are states of the card. */
export async function gatherFacts(
  page: SpottedPage | undefined,
  { subject }: PageMention,
): Promise<CardState> {
  if (!page) return { status: 'failed', code: 'unknown-subject' };
  const { revision } = page;
  const beside = page.beside(subject).slice(0, MOST_BESIDE);
  try {
    const reply = await ask('mention:facts', { revision, subject, beside });
    return reply.ok
      ? { status: 'ready', ...reply.value }
      : { status: 'failed', code: reply.error.code };
  } catch (error) {
    if (!(error instanceof ExtensionGone)) throw error;
    return { status: 'updated' };
  }
}
