import { success } from '../../core/protocol/result.ts';
import { Words } from '../../core/words/words.ts';
import { showBadge, startCounting, stopCounting } from '../../platform/badge.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { countSubjects } from '../../platform/frame-subjects.ts';
import { inTurn } from '../../platform/lock.ts';
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
  'page:counted': async (_, sender) => {
    const { badge } = await loadSettings();
    if (badge && sender) await count(sender.tab);
    return success(badge);
  },
};

/** The tabs of which a count waits for the one before: it will find whatever has changed meanwhile. */
const waiting = new Set<number>();

/** Shows how many subjects the frames of a tab name together. */
async function count(tab: number): Promise<void> {
  if (waiting.has(tab)) return;
  waiting.add(tab);
  await inTurn(`badge of ${tab}`, async () => {
    waiting.delete(tab);
    try {
      await showCount(tab, await countSubjects(tab));
    } catch (error) {
      // The tab has been closed, or shows a page of the browser's own by now.
      console.debug('On the Record can’t count in tab', tab, error);
    }
  });
}

async function showCount(tab: number, subjects: number): Promise<void> {
  const { badge, language } = await loadSettings();
  // It may have been switched off while this was waiting.
  if (!badge) return;
  const words = new Words(await loadSpeech(language));
  const shown = subjects > MOST_SHOWN ? `${words.number(MOST_SHOWN)}+` : words.number(subjects);
  await showBadge(tab, subjects === 0 ? '' : shown, titleFor(subjects, words));
}

function titleFor(subjects: number, words: Words): string {
  return subjects === 0 ? NAME : `${NAME} – ${words.count('badge.title', subjects)}`;
}
