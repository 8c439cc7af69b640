import { TargetType } from 'puppeteer-core';

import type { Settings } from '../../core/settings/settings.ts';
import { toStored } from '../../core/settings/stored-settings.ts';
import { evaluatePrivileged } from './background.ts';
import type { Launched } from './launch.ts';

/** Stores what a reader would have changed, in place of what was changed before. */
export async function choose(launched: Launched, changed: Partial<Settings>): Promise<void> {
  const items = { settings: toStored(changed) };
  if (launched.name === 'chromium') await storeInChromium(launched, items);
  else await storeInFirefox(launched, items);
}

interface Extension {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

async function storeInChromium({ browser, extensionId }: Launched, items: object): Promise<void> {
  const target = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(extensionId),
  );
  const worker = await target.worker();
  await worker?.evaluate(
    async (items) => (globalThis as unknown as Extension).chrome.storage.local.set(items),
    items,
  );
}

/** Firefox lets no command into an extension's pages; its own code stores as they would. */
async function storeInFirefox({ browser, extensionId }: Launched, items: object): Promise<void> {
  await evaluatePrivileged(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      const { ExtensionStorageIDB } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionStorageIDB.sys.mjs',
      );
      const database = await ExtensionStorageIDB.open(
        ExtensionStorageIDB.getStoragePrincipal(extension),
        false,
      );
      const changes = await database.set(${JSON.stringify(items)});
      if (changes) ExtensionStorageIDB.notifyListeners(extension.id, changes);
    })()`,
  );
}
