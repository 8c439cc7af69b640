/** In what ways an actor has a part in others' words: they were said to it, or it passed them on. */
export const WAYS = ['saidTo', 'passedOn'] as const;
export type Way = (typeof WAYS)[number];
