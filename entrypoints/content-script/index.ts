import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { CARD_HOST, PAGE_SLOT, type RunningScript } from '../../components/card/contract.ts';
import { readIndex } from '../../core/matching/alias-index.ts';
import { extensionAlive } from '../../platform/ask.ts';
import { loadPageData, onPageDataStored } from '../../platform/index-store.ts';
import type { PageMentions } from './page-mentions.ts';
import { awaitPointer } from './pointer.ts';
import { siteAddress } from './site-address.ts';
import { untilVisible } from './slices.ts';
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
  const script: RunningScript = {
    alive: () => extensionAlive() && !life.signal.aborted,
    page: () => mentions,
    stop: () => life.abort(),
    ended: life.signal,
  };
  world[PAGE_SLOT] = script;
  awaitPointer(script);

  let spotting = new AbortController();
  onPageDataStored(start, life.signal);
  void start();
  if (import.meta.env.FIREFOX) {
    // What is stored while a page is kept to come back to, Firefox does not tell it.
    addEventListener('pageshow', ({ persisted }) => persisted && void start(), life);
  }

  /** Begins anew, by what is stored now. */
  async function start(): Promise<void> {
    spotting.abort();
    spotting = new AbortController();
    const signal = AbortSignal.any([life.signal, spotting.signal]);
    mentions = undefined;
    script.onSpotted?.();
    const [settings, loadIndex] = await loadPageData();
    // A page that is switched off does not even decode the index, nor does one that nobody looks at.
    if (!settings || new RegExp(settings.off).test(siteAddress())) return;
    await untilVisible(signal);
    const bytes = await loadIndex();
    const index = bytes && readIndex(bytes);
    if (index && !signal.aborted) {
      mentions = spotMentions(index, settings, script, signal);
    }
  }
});
