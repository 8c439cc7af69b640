import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { PAGE_SLOT, type RunningScript } from '../../components/card/contract.ts';
import { ask, extensionAlive } from '../../platform/ask.ts';

/**
 * Tells the background how many subjects the page names, and whenever that has changed. The
 * browser puts it into pages only while the reader wants to see the number.
 */
export default defineUnlistedScript(() => {
  const script = (globalThis as { [PAGE_SLOT]?: RunningScript })[PAGE_SLOT];
  if (!script?.alive()) return;
  let told: number | undefined;

  const tell = async (): Promise<void> => {
    const mentions = (script.page()?.all ?? []).filter(({ open }) => !open);
    const subjects = new Set(mentions.map(({ subject }) => subject)).size;
    if (subjects === told || !extensionAlive()) return;
    told = subjects;
    const reply = await ask('page:counted', { subjects });
    if (reply.ok && !reply.value) delete script.onSpotted;
  };

  script.onSpotted = () => void tell();
  void tell();
  // Come back to by "back", the page is as it was, while its tab's number has gone.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      told = undefined;
      if (persisted) void tell();
    },
    { signal: script.ended },
  );
});
