import {
  type KeptText,
  type MessageName,
  MOST_IN_MESSAGE,
  type Reply,
  type Request,
} from '../../core/protocol/messages.ts';
import { partsOf } from '../../core/text/parts.ts';

/** Asks the background; `undefined` where that failed, which has been told. */
export type Ask = <N extends MessageName>(
  name: N,
  request: Request<N>,
) => Promise<Reply<N> | undefined>;

/** Gives the background a text of any length; the name that it has there. */
export async function giveText(text: string, ask: Ask): Promise<string | undefined> {
  const name = crypto.randomUUID();
  const parts = partsOf(text, MOST_IN_MESSAGE);
  for (const [at, part] of (parts.length > 0 ? parts : ['']).entries()) {
    if ((await ask('text:give', { text: name, at, part })) === undefined) return undefined;
  }
  return name;
}

/** Takes a text over that the background keeps; `undefined` where it has none. */
export async function takeText(kept: KeptText | undefined, ask: Ask): Promise<string | undefined> {
  if (!kept) return undefined;
  let text = '';
  for (let at = 0; at < kept.parts; at++) {
    const part = await ask('text:take', { text: kept.text, at });
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}
