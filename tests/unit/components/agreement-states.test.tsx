import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Agreement } from '../../../components/card/agreement.tsx';
import { type CardServices, Serving } from '../../../components/card/services.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import { testServices } from './services.ts';
import { wordsIn } from '../../fixtures/speech.ts';

type Standings = CardServices['standings'];

const NOBODY: Awaited<ReturnType<Standings>> = {
  status: 'ready',
  value: { others: [], more: 0, unread: 0 },
};

describe('who agrees, while it is asked for', () => {
  let body: HTMLElement;

  beforeEach(() => {
    const { document } = parseHTML('<html><body></body></html>');
    vi.stubGlobal('document', document);
    body = document.body;
  });
  afterEach(() => {
    render(null, body);
    vi.unstubAllGlobals();
  });

  /** What stands on the card when the background has given these answers, one at each asking. */
  async function shown(standings: Standings): Promise<void> {
    const services = testServices({ standings });
    await act(async () => {
      render(
        <Speaking words={wordsIn('en')}>
          <Serving value={services}>
            <Agreement topic="pack/toll" subject="pack/quell" position="supports" />
          </Serving>
        </Speaking>,
        body,
      );
    });
  }

  it('says that it is on its way', async () => {
    await shown(() => new Promise(() => undefined));
    expect(body.querySelector('[aria-busy="true"]')?.textContent).toBe('Looking it up…');
  });

  it('asks for this topic, without the card’s subject', async () => {
    const standings = vi.fn<Standings>(async () => NOBODY);
    await shown(standings);
    expect(standings).toHaveBeenCalledExactlyOnceWith('pack/toll', 'pack/quell');
    expect(body.textContent).toContain('nobody else');
  });

  it('says what went wrong, and asks again when it is told to', async () => {
    const standings = vi
      .fn<Standings>(async () => NOBODY)
      .mockResolvedValueOnce({ status: 'failed', code: 'database-unavailable' });
    await shown(standings);
    expect(body.querySelector('output')?.textContent).toMatch(/can’t be read just now/);
    await act(async () => {
      body.querySelector('button')?.click();
    });
    await vi.waitFor(() => expect(body.textContent).toContain('nobody else'));
  });

  it('says so where the extension was updated', async () => {
    await shown(async () => ({ status: 'updated' }));
    expect(body.textContent).toMatch(/Reload this page/);
  });
});
