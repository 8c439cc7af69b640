import * as v from 'valibot';

import { KEY_PATTERN } from '../corpus/key.ts';
import type { MessageName, Request } from './messages.ts';

/** Who sends a message: a page's content script, or a page of the extension itself. */
export type SenderKind = 'page' | 'extension';

interface Rule<N extends MessageName> {
  request: v.GenericSchema<unknown, Request<N>>;
  from: readonly SenderKind[];
}

/** What the background accepts, and from whom. Total: a message without a rule does not compile. */
const RULES: { [N in MessageName]: Rule<N> } = {
  'subject:facts': {
    request: v.strictObject({ subject: v.pipe(v.string(), v.regex(KEY_PATTERN)) }),
    from: ['page', 'extension'],
  },
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
