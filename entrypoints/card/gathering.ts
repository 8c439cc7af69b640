import type { CardState, PageMention, SpottedPage } from '../../components/card/contract.ts';
import { MOST_BESIDE, MOST_CANDIDATES } from '../../core/protocol/messages.ts';
import { answerTo } from './answer.ts';

/**
 * Asks for the facts about a mention, or for those that it may refer to. Failures are states of
 * the card.
 */
export async function gatherFacts(
  page: SpottedPage | undefined,
  mention: PageMention,
): Promise<CardState> {
  if (!page) return { status: 'failed', code: 'unknown-subject' };
  return (mention.open ? candidatesOf : factsOf)(page, mention);
}

async function factsOf(page: SpottedPage, { subject }: PageMention): Promise<CardState> {
  const { revision } = page;
  const beside = othersOn(page, subject).slice(0, MOST_BESIDE);
  const answer = await answerTo('mention:facts', { revision, subject, beside });
  return answer.status === 'ready' ? { status: 'ready', ...answer.value } : answer;
}

async function candidatesOf(
  { revision }: SpottedPage,
  { candidates }: PageMention,
): Promise<CardState> {
  const subjects = candidates.slice(0, MOST_CANDIDATES);
  const answer = await answerTo('mention:candidates', { revision, subjects });
  return answer.status === 'ready' ? { status: 'ambiguous', ...answer.value } : answer;
}

/** The subjects that a page names beside this one, in no order. */
function othersOn(page: SpottedPage, subject: number): number[] {
  const certain = page.all.filter((mention) => !mention.open);
  const named = new Set(certain.map((mention) => mention.subject));
  named.delete(subject);
  return [...named];
}
