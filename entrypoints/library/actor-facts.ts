import type { Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { failure, type Result } from '../../core/protocol/result.ts';
import { ask } from '../../platform/ask.ts';

/** The facts of an actor; an event is as unknown here as what the corpus has not. */
export async function actorFacts(key: Key): Promise<Result<Facts>> {
  const facts = await ask('subject:facts', { key });
  return facts.ok && facts.value.subject.type !== 'actor' ? failure('unknown-subject', key) : facts;
}
