import { success } from '../../core/protocol/result.ts';
import { Words } from '../../core/words/words.ts';
import { showBadge, startCounting, stopCounting } from '../../platform/badge.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import type { Handlers } from '../../platform/serve.ts';
import { loadSettings } from '../../platform/settings-store.ts';

const NAME = 'On the Record';
/** More would not fit on the button. */
const MOST_SHOWN = 999;

/** Brings the toolbar's button in line with what the reader has chosen by now. */
export async function keepBadge(): Promise<void> {
  // One at a time: the browser refuses to register a script twice.
  await navigator.locks.request('badge', async () => {
    const { badge } = await loadSettings();
    if (badge) await startCounting();
    else await stopCounting(NAME);
  });
}

export const badgeHandlers: Pick<Handlers, 'page:counted'> = {
  'page:counted': async ({ subjects }, sender) => {
    const { badge, language } = await loadSettings();
    // The page of a frame is a part of the one that the button stands for.
    if (badge && sender?.frame === 0) {
      const words = new Words(await loadSpeech(language));
      const shown = subjects > MOST_SHOWN ? `${words.number(MOST_SHOWN)}+` : words.number(subjects);
      await showBadge(sender.tab, subjects === 0 ? '' : shown, titleFor(subjects, words));
    }
    return success(badge);
  },
};

function titleFor(subjects: number, words: Words): string {
  return subjects === 0 ? NAME : `${NAME} – ${words.count('badge.title', subjects)}`;
}
