import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import { Agreement } from '../../../components/card/agreement.tsx';
import { type CardServices, Serving } from '../../../components/card/services.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import { testServices } from './services.ts';
import { drawnBody } from './drawn-body.ts';
import { wordsIn } from '../../fixtures/speech.ts';

type Standings = CardServices['standings'];

const NOBODY: Awaited<ReturnType<Standings>> = {
  status: 'ready',
  value: { others: [], more: 0, unread: 0 },
};

describe('who agrees, while it is asked for', () => {
  const drawn = drawnBody();

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
        drawn.body,
      );
    });
  }

  it('says that it is on its way', async () => {
    await shown(() => new Promise(() => undefined));
    expect(drawn.body.querySelector('[aria-busy="true"]')?.textContent).toBe('Looking it up…');
  });

  it('asks for this topic, without the card’s subject', async () => {
    const standings = vi.fn<Standings>(async () => NOBODY);
    await shown(standings);
    expect(standings).toHaveBeenCalledExactlyOnceWith('pack/toll', 'pack/quell');
    expect(drawn.body.textContent).toContain('nobody else');
  });

  it('says what went wrong, and asks again when it is told to', async () => {
    const standings = vi
      .fn<Standings>(async () => NOBODY)
      .mockResolvedValueOnce({ status: 'failed', code: 'database-unavailable' });
    await shown(standings);
    expect(drawn.body.querySelector('output')?.textContent).toMatch(/can’t be read just now/);
    await act(async () => {
      drawn.body.querySelector('button')?.click();
    });
    await vi.waitFor(() => expect(drawn.body.textContent).toContain('nobody else'));
  });

  it('says so where the extension was updated', async () => {
    await shown(async () => ({ status: 'updated' }));
    expect(drawn.body.textContent).toMatch(/Reload this page/);
  });
});
