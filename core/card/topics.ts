import type { StanceFact } from './facts.ts';

/** A topic with one subject's stances on it, newest first; at least one. */
export interface TopicStances {
  topic: StanceFact['topic'];
  stances: [StanceFact, ...StanceFact[]];
}

/** Stances by topic: the topic with the newest stance first, each topic's newest first. */
export function byTopic(stances: readonly StanceFact[]): TopicStances[] {
  const topics = new Map<string, TopicStances>();
  for (const stance of stances) {
    const there = topics.get(stance.topic.key);
    if (there) there.stances.push(stance);
    else topics.set(stance.topic.key, { topic: stance.topic, stances: [stance] });
  }
  return [...topics.values()];
}
