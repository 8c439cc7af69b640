import { openOwnTab } from './own-tab.ts';

/** Opens a view of the library, by its own address from the `#`, in a new tab. */
export async function openLibrary(address: string): Promise<void> {
  await openOwnTab(`/library.html${address}`);
}
