import * as v from 'valibot';

import { MOST_BESIDE, MOST_CANDIDATES, type MessageName, type Request } from './messages.ts';

/** Who sends a message: a page's content script, or a page of the extension itself. */
export type SenderKind = 'page' | 'extension';

interface Rule<N extends MessageName> {
  request: v.GenericSchema<unknown, Request<N>>;
  from: readonly SenderKind[];
}

/** The longest key that a request names. */
const key = v.pipe(v.string(), v.maxLength(500));
const number = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the background accepts, and from whom. Total: a message without a rule does not compile. */
const RULES: { [N in MessageName]: Rule<N> } = {
  'mention:facts': {
    request: v.strictObject({
      revision: number,
      subject: number,
      beside: v.pipe(v.array(number), v.maxLength(MOST_BESIDE)),
    }),
    from: ['page'],
  },
  'mention:candidates': {
    request: v.strictObject({
      revision: number,
      subjects: v.pipe(v.array(number), v.maxLength(MOST_CANDIDATES)),
    }),
    from: ['page'],
  },
  'subject:facts': { request: v.strictObject({ key }), from: ['page', 'extension'] },
  'reader:preferences': { request: v.strictObject({}), from: ['page', 'extension'] },
  'card:load': { request: v.strictObject({}), from: ['page'] },
};

export function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(RULES, name);
}

export function mayAsk(name: MessageName, sender: SenderKind): boolean {
  return RULES[name].from.includes(sender);
}

/** The request as agreed, or `undefined` where it has another form. */
export function parseRequest<N extends MessageName>(
  name: N,
  request: unknown,
): Request<N> | undefined {
  const parsed = v.safeParse(RULES[name].request, request);
  return parsed.success ? parsed.output : undefined;
}
