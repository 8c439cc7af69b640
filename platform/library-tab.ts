import { addressOf, parseRoute } from '../core/library/route.ts';
import { openOwnTab } from './own-tab.ts';

/** Opens a view of the library, by its address from the `#`, in a new tab. */
export async function openLibrary(address: string): Promise<void> {
  // Whoever asks, the tab shows a view of the library and nothing else.
  await openOwnTab(`/library.html${addressOf(parseRoute(address))}`);
}
