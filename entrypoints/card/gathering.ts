import type { CardState, PageMention, SpottedPage } from '../../components/card/contract.ts';
import { MOST_BESIDE, MOST_CANDIDATES } from '../../core/protocol/messages.ts';
import { ask, ExtensionGone } from '../../platform/ask.ts';

/**
 * Asks for the facts about a mention, or for those that it may refer to. Failures are states of
 * the card.
 */
export async function gatherFacts(
  page: SpottedPage | undefined,
  mention: PageMention,
): Promise<CardState> {
  if (!page) return { status: 'failed', code: 'unknown-subject' };
  try {
    return await (mention.open ? candidatesOf : factsOf)(page, mention);
  } catch (error) {
    if (!(error instanceof ExtensionGone)) throw error;
    return { status: 'updated' };
  }
}

async function factsOf(page: SpottedPage, { subject }: PageMention): Promise<CardState> {
  const { revision } = page;
  const beside = othersOn(page, subject).slice(0, MOST_BESIDE);
  const reply = await ask('mention:facts', { revision, subject, beside });
  return reply.ok
    ? { status: 'ready', ...reply.value }
    : { status: 'failed', code: reply.error.code };
}

async function candidatesOf(
  { revision }: SpottedPage,
  { candidates }: PageMention,
): Promise<CardState> {
  const subjects = candidates.slice(0, MOST_CANDIDATES);
  const reply = await ask('mention:candidates', { revision, subjects });
  return reply.ok
    ? { status: 'ambiguous', ...reply.value }
    : { status: 'failed', code: reply.error.code };
}

/** The subjects that a page names beside this one, in no order. */
function othersOn(page: SpottedPage, subject: number): number[] {
  const certain = page.all.filter((mention) => !mention.open);
  const named = new Set(certain.map((mention) => mention.subject));
  named.delete(subject);
  return [...named];
}
