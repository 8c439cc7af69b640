import { browser } from 'wxt/browser';

import type { MessageName, Messages, Reply, Request } from '../core/protocol/messages.ts';
import { isMessageName, mayAsk, parseRequest } from '../core/protocol/requests.ts';
import { failure, type Result } from '../core/protocol/result.ts';
import { packagedUrl } from './packaged-url.ts';

type OnMessage = typeof browser.runtime.onMessage;
type Sender = Parameters<Parameters<OnMessage['addListener']>[0]>[1];

/** The frame that sent a message. */
export interface SenderFrame {
  tab: number;
  frame: number;
}

export type Handlers = {
  [N in keyof Messages]: (
    request: Request<N>,
    sender: SenderFrame | undefined,
  ) => Promise<Result<Reply<N>>>;
};

/**
 * Answers messages from now on. To be called while the background's script first runs, or
 * a message that wakes it is lost. Requests are checked here, whoever sends them; what is
 * no message of ours gets no answer.
 */
export function serve(handlers: Handlers): void {
  const listener = (message: unknown, sender: Sender): Promise<Result<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (typeof message !== 'object' || message === null) return undefined;
    const { name, request } = message as { name?: unknown; request?: unknown };
    if (!isMessageName(name)) return undefined;
    return answer(handlers, name, request, sender);
  };
  // The polyfill sends what the promise brings; WXT's types know Chromium's callbacks only.
  browser.runtime.onMessage.addListener(listener as Parameters<OnMessage['addListener']>[0]);
}

async function answer<N extends MessageName>(
  handlers: Handlers,
  name: N,
  request: unknown,
  sender: Sender,
): Promise<Result<Reply<N>>> {
  const own = sender.url?.startsWith(packagedUrl('/')) ?? false;
  if (!mayAsk(name, own ? 'extension' : 'page')) return failure('forbidden', name);
  const parsed = parseRequest(name, request);
  if (parsed === undefined) return failure('invalid-request', name);
  const { tab, frameId } = sender;
  const frame = tab?.id === undefined ? undefined : { tab: tab.id, frame: frameId ?? 0 };
  return handlers[name](parsed, frame);
}
