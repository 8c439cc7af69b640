import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import {
  CARD_HOST,
  PAGE_SLOT,
  type RunningScript,
  type SpottedPage,
} from '../../components/card/contract.ts';
import { readIndex } from '../../core/matching/alias-index.ts';
import { extensionAlive } from '../../platform/ask.ts';
import { loadIndex, onIndexStored } from '../../platform/index-store.ts';
import type { PageMentions } from './page-mentions.ts';
import { awaitPointer } from './pointer.ts';
import { spotMentions } from './spotting.ts';
import './content-script.css';

export default defineUnlistedScript(() => {
  const life = new AbortController();
  const world = globalThis as { [PAGE_SLOT]?: RunningScript };
  // Put into a tab at install while the browser has just started it there by itself.
  if (world[PAGE_SLOT]?.alive()) return;

  // Firefox cuts scripts off when their extension is updated, and leaves an open card behind.
  document.querySelector(CARD_HOST)?.remove();

  let mentions: PageMentions | undefined;
  const page = (): SpottedPage | undefined => mentions;
  const script: RunningScript = {
    alive: () => extensionAlive() && !life.signal.aborted,
    page,
    stop: () => life.abort(),
    ended: life.signal,
  };
  world[PAGE_SLOT] = script;
  awaitPointer(page, () => life.abort(), life.signal);

  let spotting = new AbortController();
  const spot = (bytes: Uint8Array): void => {
    spotting.abort();
    spotting = new AbortController();
    const index = readIndex(bytes);
    mentions =
      index &&
      spotMentions(
        index,
        () => script.onSpotted?.(),
        () => life.abort(),
        AbortSignal.any([life.signal, spotting.signal]),
      );
  };
  onIndexStored(spot, life.signal);
  void start();

  async function start(): Promise<void> {
    const [bytes] = await Promise.all([loadIndex(), domReady()]);
    if (bytes && !mentions) spot(bytes);
  }
});

/** How long to wait for a page that loads slowly, in milliseconds: then what is there is read. */
const PATIENCE = 1_000;

function domReady(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}
