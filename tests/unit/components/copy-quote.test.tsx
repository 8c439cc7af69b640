import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import { CopyQuote } from '../../../components/card/copy-quote.tsx';
import type { Citing, Copied } from '../../../components/card/citing.ts';
import { Speaking } from '../../../components/words/speech.tsx';
import { wordsIn } from '../../fixtures/speech.ts';
import { citable } from '../cite/citable.ts';
import { drawnBody } from './drawn-body.ts';
import { testServices } from './services.ts';

const { quote } = citable();

describe('copying a quote', () => {
  const drawn = drawnBody();

  function show(services: Partial<Citing>): void {
    render(
      <Speaking words={wordsIn('en')}>
        <CopyQuote quote={quote} citing={testServices(services)} />
      </Speaking>,
      drawn.body,
    );
  }

  async function press(): Promise<void> {
    await act(async () => {
      drawn.body.querySelector('button')?.click();
    });
  }

  it('copies it in the style that the reader has chosen', async () => {
    const copyQuote = vi.fn<Citing['copyQuote']>(async () => ({ status: 'copied' }));
    show({ citation: 'ris', copyQuote });
    expect(drawn.body.querySelector('summary')?.textContent).toBe('Citation style: RIS');
    await press();
    expect(copyQuote).toHaveBeenCalledExactlyOnceWith(quote, 'ris');
  });

  it.each<[string, Copied, RegExp]>([
    ['that it has', { status: 'copied' }, /^Copied\.$/],
    ['that the browser refused', { status: 'refused', text: 'x' }, /did not let us copy/],
    ['that the source is gone', { status: 'failed', code: 'unknown-source' }, /no longer has the/],
    ['that no citation came about', { status: 'failed', code: 'card-unavailable' }, /“Plain text”/],
    ['that the extension is gone', { status: 'updated' }, /Reload this page/],
  ])('says %s', async (_, outcome, message) => {
    show({ copyQuote: async () => outcome });
    const announced = drawn.body.querySelector('output');
    expect(announced?.textContent).toBe('');
    await press();
    expect(announced?.textContent).toMatch(message);
  });

  it('shows the text where the browser refused it', async () => {
    show({ copyQuote: async () => ({ status: 'refused', text: '“a <b>” — Quell' }) });
    await press();
    expect(drawn.body.querySelector('textarea')?.textContent).toBe('“a <b>” — Quell');
  });

  it('lets the reader choose another style', async () => {
    const chooseCitation = vi.fn<Citing['chooseCitation']>();
    show({ citation: 'plain', chooseCitation });
    const radio = drawn.body.querySelector('input[value="apa"]');
    await act(async () => {
      radio?.dispatchEvent(new (parseHTML('').Event)('change', { bubbles: true }));
    });
    expect(chooseCitation).toHaveBeenCalledExactlyOnceWith('apa');
  });
});
