import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';

import { SubjectCard } from '../../../components/card/subject-card.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import type { Facts } from '../../../core/card/facts.ts';
import { arrange } from '../../../core/context/arrange.ts';
import { type Context, NO_CONTEXT } from '../../../core/context/context.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { key } from '../card/rows.ts';
import { drawnBody } from './drawn-body.ts';
import { factsOf } from './facts.ts';

describe('what opens on a card', () => {
  const drawn = drawnBody();

  async function open(details: string, facts: Facts, context: Partial<Context>): Promise<Element> {
    const arrangement = arrange(facts, { ...NO_CONTEXT, ...context });
    await act(() => {
      render(
        <Speaking words={wordsIn('en')}>
          <SubjectCard facts={facts} arrangement={arrangement} />
        </Speaking>,
        drawn.body,
      );
    });
    const found = drawn.body.querySelector<HTMLDetailsElement>(details);
    if (!found) throw new Error(`no ${details}`);
    await act(() => {
      found.open = true;
      found.dispatchEvent(new Event('toggle'));
    });
    return found;
  }

  it('says of all quotations why the first comes first', async () => {
    const sentence = 'Would the border stay as it is?';
    const quotes = await open('.all-quotes', factsOf('mara-quell'), { sentence });
    const [why] = quotes.querySelectorAll('.why');
    expect(why?.textContent).toBe('This sentence mentions “border”');
    expect(why?.nextElementSibling?.querySelector('blockquote')?.textContent).toContain('border');
  });

  it('says nothing of quotations that are only the newest', async () => {
    const quotes = await open('.all-quotes', factsOf('mara-quell'), {});
    expect(quotes.querySelector('.why')).toBeNull();
  });

  it('draws positions over time of every topic in the list of more topics', async () => {
    const facts = factsOf('mara-quell');
    const [, toll] = facts.stances;
    if (!toll) throw new Error('Quell has two stances');
    const before = {
      ...toll,
      key: key('before'),
      position: 'supports' as const,
      asOf: { edtf: '2012', known: 'stated' as const },
    };
    const stances = [...facts.stances, before];
    const topics = await open('.more-topics', { ...facts, stances }, {});
    expect(topics.querySelectorAll('.topic > .timeline')).toHaveLength(1);
    expect(topics.querySelectorAll('.timeline [role="img"] .mark')).toHaveLength(2);
    expect(topics.querySelector('.depth')).toBeNull();
  });
});
