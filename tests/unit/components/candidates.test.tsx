import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { DeepCard } from '../../../components/card/deep-card.tsx';
import type { CardServices } from '../../../components/card/services.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import type { Standing } from '../../../core/agreement/standings.ts';
import type { Candidate } from '../../../core/card/facts.ts';
import { arrange } from '../../../core/context/arrange.ts';
import type { Language } from '../../../core/words/catalogue.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { factsOf } from './facts.ts';
import { drawnBody } from './drawn-body.ts';
import { testServices } from './services.ts';

const IDS = ['mara-quell', 'norvane'];
/** Where another stands on the topic that leads on Quell's card. */
const NORVANE: Standing = {
  key: 'harbour-talks/norvane',
  name: { en: 'Norvane' },
  kind: 'state',
  position: 'opposes',
  asOf: '2014',
  basis: 'reported',
};
const candidates: Candidate[] = IDS.map((id) => factsOf(id).subject);

describe('the card of a name that could be one of several', () => {
  const drawn = drawnBody();

  afterEach(() => {
    cardOf.mockClear();
    standings.mockReset();
  });

  const cardOf = vi.fn<CardServices['cardOf']>(async (key) => {
    const facts = factsOf(key.split('/')[1] ?? '');
    return { status: 'ready', facts, arrangement: arrange(facts) };
  });

  const standings = vi.fn<CardServices['standings']>();

  async function shown(language: Language = 'en'): Promise<void> {
    const services = testServices({ cardOf, standings });
    await act(async () => {
      render(
        <Speaking words={wordsIn(language)}>
          <DeepCard
            surface="Quell"
            state={{ status: 'ambiguous', candidates, beside: [] }}
            services={services}
            again={() => undefined}
          />
        </Speaking>,
        drawn.body,
      );
    });
  }

  const buttons = () => [...drawn.body.querySelectorAll<HTMLButtonElement>('button.candidate')];
  const press = (button: HTMLElement | null | undefined) =>
    act(async () => {
      button?.click();
    });
  const visible = () =>
    [...drawn.body.querySelectorAll('article')]
      .filter((article) => !article.closest('[hidden]'))
      .map((article) => article.querySelector('h1')?.textContent);

  const seen = (selector: string) =>
    [...drawn.body.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => !element.closest('[hidden]'),
    );
  const actors = () => seen('button.actor');
  const back = () => seen('.back')[0];
  const backs = () => seen('.back').map(({ textContent }) => textContent);
  /** Opens who agrees and who differs on the card that is seen. */
  const openDepth = () =>
    act(async () => {
      const [details] = seen('details.depth');
      Object.assign(details ?? {}, { open: true });
      details?.dispatchEvent(new Event('toggle'));
    });

  it('says so, and names whom it could be, with kind and description', async () => {
    await shown();
    expect(drawn.body.textContent).toContain('could be one of several');
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      'PersonMara QuellMara Quell, invented for tests.',
      'StateNorvaneNorvane, invented for tests.',
    ]);
  });

  it('says so in Russian, with names in it where the corpus has them', async () => {
    await shown('ru');
    expect(buttons()[0]?.textContent).toContain('ЧеловекМара Квелл');
  });

  it('says that no answer came for the one that is chosen, and asks again when it is told to', async () => {
    cardOf.mockResolvedValueOnce({ status: 'failed', code: 'unanswered' });
    await shown();
    await press(buttons()[1]);
    await vi.waitFor(() =>
      expect(drawn.body.querySelector('.visited output')?.textContent).toBe(
        'No answer came. Try again.',
      ),
    );
    await press(drawn.body.querySelector<HTMLElement>('.visited .notice button'));
    await vi.waitFor(() => expect(visible()).toEqual(['Norvane']));
    await vi.waitFor(() => expect(drawn.body.querySelector('.visited .notice')).toBeNull());
    expect(cardOf).toHaveBeenCalledTimes(2);
  });

  it('leads to the card of the one that is chosen, and back', async () => {
    await shown();
    await press(buttons()[1]);
    expect(cardOf).toHaveBeenCalledExactlyOnceWith('harbour-talks/norvane', undefined);
    expect(visible()).toEqual(['Norvane']);
    await press(drawn.body.querySelector<HTMLElement>('.back'));
    expect(visible()).toEqual(['Quell']);
  });

  it('leads from the card that is chosen as deep as from one that opened alone', async () => {
    standings.mockResolvedValue({
      status: 'ready',
      value: { others: [NORVANE], more: 0, unread: 0 },
    });
    await shown();
    await press(buttons()[0]);
    await vi.waitFor(() => expect(visible()).toEqual(['Mara Quell']));
    await openDepth();
    await vi.waitFor(() => expect(actors()).toHaveLength(1));

    await press(actors()[0]);
    await vi.waitFor(() => expect(visible()).toEqual(['Norvane']));
    expect(cardOf).toHaveBeenLastCalledWith('harbour-talks/norvane', 'harbour-talks/mara-quell');
    expect(backs()).toEqual(['Back to Mara Quell']);
    await openDepth();
    await vi.waitFor(() => expect(standings).toHaveBeenCalledTimes(2));
    expect(actors()).toEqual([]);

    await press(back());
    expect(visible()).toEqual(['Mara Quell']);
    await press(back());
    expect(visible()).toEqual(['Quell']);
  });
});
