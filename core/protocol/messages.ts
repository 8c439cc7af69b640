import type { Facts } from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';

/** Every message to the background, with its request and its reply. JSON values only. */
export interface Messages {
  /** All facts about one subject. */
  'subject:facts': { request: { subject: Key }; reply: Facts };
  /** Puts the card's code into the frame that asks. */
  'card:load': { request: Record<string, never>; reply: null };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];

/** A message on its way. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  request: Request<N>;
}
