import { failure, success } from '../../core/protocol/result.ts';
import { loadCardSize, storeCardSize } from '../../platform/card-size-store.ts';
import { injectCard } from '../../platform/inject.ts';
import type { Handlers } from '../../platform/serve.ts';
import { prepareForPreferences } from './preferences.ts';

/** What the background does for the cards of pages. */
export const CARD_HANDLERS: Pick<Handlers, 'card:load' | 'card:size' | 'card:resized'> = {
  'card:load': async (_request, sender) => {
    if (!sender) return failure('forbidden', 'card:load');
    // The card's first question: it is answered at once when its code has come.
    prepareForPreferences();
    try {
      await injectCard(sender);
      return success(null);
    } catch (error) {
      return failure('card-unavailable', String(error));
    }
  },
  'card:size': async () => success(await loadCardSize()),
  'card:resized': async (size) => {
    await storeCardSize(size);
    return success(null);
  },
};
