import '../../fixtures/fake-browser.ts';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import type { Answer } from '../../../core/protocol/answer.ts';
import type { Found } from '../../../core/search/results.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { find } from '../../../entrypoints/popup/find.ts';
import { useChoices } from '../../../entrypoints/popup/use-choices.ts';
import { useSettings } from '../../../entrypoints/popup/use-settings.ts';
import { drawnBody } from '../components/drawn-body.ts';

vi.mock('../../../entrypoints/popup/find.ts');

describe('the settings of the popup', () => {
  const drawn = drawnBody();

  it('are changed by the same function each time, so that nothing is asked again for it', async () => {
    const changes = new Set<unknown>();
    const Settings = ({ time }: { time: number }) => {
      const [settings, change] = useSettings(DEFAULTS);
      changes.add(change);
      return `${time} ${settings.theme}`;
    };
    for (const time of [1, 2]) {
      await act(async () => render(<Settings time={time} />, drawn.body));
    }
    expect(drawn.body.textContent).toBe(`2 ${DEFAULTS.theme}`);
    expect(changes.size).toBe(1);
  });
});

describe('the topics that a filter can keep to', () => {
  const drawn = drawnBody();

  it('are those of what was written last, though an older answer comes later', async () => {
    const answers: ((topic: string) => Promise<void>)[] = [];
    vi.mocked(find).mockImplementation(
      () =>
        new Promise<Answer<Found>>((resolve) => {
          answers.push(async (topic) => {
            const hits = [{ group: 'topic', key: topic, label: { en: topic } }];
            const found = { groups: [{ group: 'topic', hits }] } as unknown as Found;
            await act(async () => resolve({ status: 'ready', value: found }));
          });
        }),
    );
    const asked: ReturnType<typeof useChoices>['lookUp'][] = [];
    const Topics = () => {
      const { choices, lookUp } = useChoices('en', () => undefined);
      asked.push(lookUp);
      return choices.topic.map(({ label }) => label).join();
    };
    await act(async () => render(<Topics />, drawn.body));
    asked[0]?.('topic', 'g');
    asked[0]?.('topic', 'geneva');
    await answers[1]?.('Geneva');
    expect(drawn.body.textContent).toBe('Geneva');
    await answers[0]?.('Gas');
    expect(drawn.body.textContent).toBe('Geneva');
  });
});
