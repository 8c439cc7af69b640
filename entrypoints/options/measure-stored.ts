import type { StoredAmount } from '../../components/options/stored.tsx';

/** How much is stored and whether the browser keeps it; first asks it to, where that is wished. */
export async function measureStored(askToKeep = false): Promise<StoredAmount> {
  const { storage } = navigator;
  const agreed = askToKeep && (await storage.persist());
  const { usage = 0, quota = 0 } = await storage.estimate();
  const persistent = agreed || (await storage.persisted());
  return { used: usage, most: quota, persistent, refused: askToKeep && !persistent };
}
