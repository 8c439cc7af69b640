import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';

import { Speaking } from '../../../components/words/speech.tsx';
import { App } from '../../../entrypoints/library/app.tsx';
import { wordsIn } from '../../fixtures/speech.ts';

/** What the library asks the background. */
export interface Asked {
  name: string;
  request: { key?: string };
}

export interface OpenLibrary {
  body: HTMLElement;
  asked: Asked[];
  /** Goes to an address, by a new step of the history. */
  go: (address: string) => Promise<void>;
  /** Goes back by a step. */
  back: () => Promise<void>;
  /** The address that is there. */
  address: () => string;
  /** Presses the button that says this, or is named so. */
  press: (text: string) => Promise<void>;
  /** Publishes the corpus, as the background does when it has changed. */
  publish: () => Promise<void>;
}

/** Without layout no element has a size, and none takes the focus. */
class NothingSeen {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Does something, and waits until what was asked for upon it is shown. */
export async function shown(work: () => unknown): Promise<void> {
  await act(async () => void (await work()));
  await act(() => new Promise<void>((resolve) => setImmediate(resolve)));
}

/** The page of the library in a document without layout; `answer` is the background. */
export async function openLibrary(
  address: string,
  answer: (asked: Asked) => unknown,
): Promise<OpenLibrary> {
  const { document, Event } = parseHTML('<html><body></body></html>');
  const steps: { hash: string; state: unknown }[] = [{ hash: address, state: null }];
  let at = 0;
  const here = (): { hash: string; state: unknown } => steps[at] ?? { hash: '', state: null };
  const target = new EventTarget();
  const tell = (): boolean => target.dispatchEvent(new globalThis.Event('hashchange'));
  const goTo = (hash: string): void => {
    steps.splice(++at, Infinity, { hash, state: null });
    tell();
  };
  const page = {
    document,
    location: {
      get hash() {
        return here().hash;
      },
      assign: goTo,
    },
    history: {
      get state() {
        return here().state;
      },
      replaceState: (state: unknown, _: string, hash = here().hash) => {
        steps[at] = { hash, state };
      },
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    scrollTo: () => undefined,
    scrollY: 0,
    ResizeObserver: NothingSeen,
    MutationObserver: NothingSeen,
  };
  for (const [name, value] of Object.entries(page)) vi.stubGlobal(name, value);
  const asked: Asked[] = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: Asked) => {
      asked.push(message);
      return answer(message);
    },
  });
  const { body } = document;
  onTestFinished(async () => {
    await act(async () => render(null, body));
    vi.unstubAllGlobals();
  });
  await shown(() =>
    render(
      <Speaking words={wordsIn('en')}>
        <App />
      </Speaking>,
      body,
    ),
  );
  let published = 0;
  return {
    body,
    asked,
    address: () => here().hash,
    go: (hash) => shown(() => goTo(hash)),
    back: async () => {
      at--;
      await shown(tell);
    },
    press: async (text) => {
      const button = [...body.querySelectorAll('button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === text,
      );
      if (!button) throw new Error(`there is no button "${text}"`);
      await shown(() => button.dispatchEvent(new Event('click', { bubbles: true })));
    },
    publish: () =>
      shown(() => fakeBrowser.storage.local.set({ 'subject-numbers': { revision: ++published } })),
  };
}
