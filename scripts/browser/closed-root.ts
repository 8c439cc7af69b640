import type { ElementHandle } from 'puppeteer-core';

import type { BrowserName } from './browser-name.ts';

/**
 * The one place that reaches into Puppeteer. A page cannot see into a closed shadow root, nor can
 * Puppeteer's public interface, but both debugging protocols can: Chromium's describes the node
 * with `pierce`, Firefox's (WebDriver BiDi) sends the root along with its host. What is missing is
 * a public way from such an answer to an ElementHandle, so these two internals make one.
 */
interface ChromiumHost {
  readonly realm: { adoptBackendNode(id: number): Promise<ElementHandle> };
  readonly client: {
    send(
      method: 'DOM.describeNode',
      parameters: { objectId: string | undefined; pierce: true },
    ): Promise<{ node: { shadowRoots?: { backendNodeId: number }[] } }>;
  };
  readonly id: string | undefined;
}

interface FirefoxHost {
  readonly realm: { createHandle(remoteValue: object): ElementHandle };
  remoteValue(): { value?: { shadowRoot?: object | null } };
}

async function inChromium(host: ChromiumHost): Promise<ElementHandle | undefined> {
  const { node } = await host.client.send('DOM.describeNode', { objectId: host.id, pierce: true });
  const root = node.shadowRoots?.[0];
  return root && (await host.realm.adoptBackendNode(root.backendNodeId));
}

function inFirefox(host: FirefoxHost): ElementHandle | undefined {
  const root = host.remoteValue().value?.shadowRoot;
  return root ? host.realm.createHandle(root) : undefined;
}

/** A handle on an element's shadow root, closed or not; undefined if it has none. */
export async function closedRoot(
  name: BrowserName,
  host: ElementHandle,
): Promise<ElementHandle<ShadowRoot> | undefined> {
  const root =
    name === 'chromium'
      ? await inChromium(host as unknown as ChromiumHost)
      : inFirefox(host as unknown as FirefoxHost);
  // Puppeteer types every handle of this kind as one on an element.
  return root as unknown as ElementHandle<ShadowRoot> | undefined;
}
