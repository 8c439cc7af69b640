import { browser } from 'wxt/browser';

/** Does something in every tab that is loaded, and goes on where a tab refuses it. */
export async function inOpenTabs(work: (tab: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await work(id);
      } catch (error) {
        // The browser's own pages and stores refuse every extension; that is no failure.
        console.debug('On the Record does not run in tab', id, error);
      }
    }),
  );
}
