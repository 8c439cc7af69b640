import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { PAGE_SLOT, type RunningScript } from '../../components/card/contract.ts';
import { ask, extensionAlive } from '../../platform/ask.ts';

/**
 * Tells the background whenever whom a frame names has changed, and when the frame goes: what the
 * frames of a page have in common only the background can know. The browser puts it into pages only
 * while the reader wants to see the number.
 */
export default defineUnlistedScript(() => {
  const script = (globalThis as { [PAGE_SLOT]?: RunningScript })[PAGE_SLOT];
  if (!script?.alive()) return;
  // Nothing yet: that a page names nobody is told too, since a number may come late for the one before.
  let told: string | undefined;

  const tell = async (named: string): Promise<void> => {
    if (named === told || !extensionAlive()) return;
    told = named;
    try {
      const reply = await ask('page:counted', {});
      if (reply.ok && !reply.value) delete script.onSpotted;
    } catch (error) {
      // The background was ended, or nobody waits for its answer where the frame goes.
      console.debug('On the Record could not tell whom a frame names', error);
    }
  };
  const look = (): Promise<void> => tell(namedIn(script));

  script.onSpotted = () => void look();
  void look();
  // A frame that is taken out of its page, or goes elsewhere, names nobody any more.
  addEventListener('pagehide', () => void tell(''), { signal: script.ended });
  // Come back to by "back", the page is as it was, while its tab's number has gone.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      told = undefined;
      void look();
    },
    { signal: script.ended },
  );
});

/** The subjects, each once: the same text for the same ones. */
function namedIn(script: RunningScript): string {
  const mentions = (script.page()?.all ?? []).filter(({ open }) => !open);
  return [...new Set(mentions.map(({ subject }) => subject))].toSorted((a, b) => a - b).join();
}
