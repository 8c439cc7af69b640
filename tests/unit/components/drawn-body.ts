import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';

/** Gives each test of a suite a document of its own, and clears its body from what was drawn into it. */
export function drawnBody(): { readonly body: HTMLElement } {
  let body: HTMLElement;
  beforeEach(() => {
    const { document, Event } = parseHTML('<html><body></body></html>');
    vi.stubGlobal('document', document);
    vi.stubGlobal('Event', Event);
    body = document.body;
  });
  afterEach(async () => {
    await act(async () => render(null, body));
    vi.unstubAllGlobals();
  });
  return {
    get body() {
      return body;
    },
  };
}
