import type { Envelope, MessageName, Reply, Request } from '../core/protocol/messages.ts';
import type { Result } from '../core/protocol/result.ts';
import { nativeBrowser } from './native-browser.ts';

/** The extension was updated, reloaded or removed under this script: nothing will answer. */
export class ExtensionGone extends Error {
  override name = 'ExtensionGone';
}

/** Whether the extension that started this script is still there. */
export function extensionAlive(): boolean {
  // An orphaned script loses `runtime.id` (Chromium) or the whole object (Firefox).
  return Boolean(nativeBrowser.runtime?.id);
}

/**
 * Asks the background. Expected failures are values.
 * @throws {ExtensionGone} where the extension is no longer there to answer.
 */
export async function ask<N extends MessageName>(
  name: N,
  request: Request<N>,
): Promise<Result<Reply<N>>> {
  if (!extensionAlive()) throw new ExtensionGone();
  try {
    return await nativeBrowser.runtime.sendMessage<Envelope<N>, Result<Reply<N>>>({
      name,
      request,
    });
  } catch (error) {
    if (!extensionAlive()) throw new ExtensionGone('', { cause: error });
    throw error;
  }
}
