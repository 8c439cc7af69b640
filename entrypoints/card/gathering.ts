import type { CardState, PageMention, SpottedPage } from '../../components/card/contract.ts';
import { MOST_BESIDE, MOST_CANDIDATES } from '../../core/protocol/messages.ts';
import { answerTo } from '../../platform/answer-to.ts';

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

async function candidatesOf(page: SpottedPage, { candidates }: PageMention): Promise<CardState> {
  const { revision } = page;
  const subjects = candidates.slice(0, MOST_CANDIDATES);
  const beside = [...namedOn(page)].slice(0, MOST_BESIDE);
  const answer = await answerTo('mention:candidates', { revision, subjects, beside });
  return answer.status === 'ready' ? { status: 'ambiguous', ...answer.value } : answer;
}

/** The subjects that a page names beside this one, in no order. */
function othersOn(page: SpottedPage, subject: number): number[] {
  const named = namedOn(page);
  named.delete(subject);
  return [...named];
}

/** The subjects that a page names for certain. */
function namedOn({ all }: SpottedPage): Set<number> {
  return new Set(all.filter(({ open }) => !open).map(({ subject }) => subject));
}
