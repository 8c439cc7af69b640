import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import { StandLine } from '../../../components/card/stand-line.tsx';
import { StandingItem } from '../../../components/card/standing-item.tsx';
import { WhyHere } from '../../../components/card/why-here.tsx';
import { ChangedFrom } from '../../../components/library/changed-from.tsx';
import { Standings } from '../../../components/library/standings.tsx';
import { Speaking } from '../../../components/words/speech.tsx';
import type { StanceFact } from '../../../core/card/facts.ts';
import { stanceLines } from '../../../core/library/lines.ts';
import type { Basis } from '../../../core/pack/pack.ts';
import { LANGUAGES } from '../../../core/words/catalogue.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { stance } from '../library/stances.ts';
import { factsOf } from './facts.ts';
import { readable } from './render-card.tsx';

const BASES: readonly Basis[] = ['quoted', 'reported', 'assessed'];
const [STANCE] = factsOf('norvane').stances as [StanceFact];

describe('own words, a report and a reading', () => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const markup = (part: preact.JSX.Element): string =>
      renderToString(<Speaking words={wordsIn(language)}>{part}</Speaking>);

    it.each<[string, (basis: Basis) => preact.JSX.Element]>([
      [
        'who stands where',
        (basis) => (
          <StandingItem
            standing={{
              key: 'harbour-talks/norvane',
              name: { en: 'Norvane' },
              kind: 'state',
              position: 'opposes',
              asOf: '2014',
              basis,
            }}
          />
        ),
      ],
      [
        'a later change',
        (basis) => <WhyHere reasons={[]} change={{ ...STANCE, position: 'opposes', basis }} />,
      ],
      [
        'the library’s who stands where',
        (basis) => (
          <Standings lines={stanceLines([stance('norvane', 'opposes', '2014', { basis })])} />
        ),
      ],
      [
        'what a position has changed from',
        (basis) => <ChangedFrom stance={stance('norvane', 'opposes', '2014', { basis })} />,
      ],
    ])('look and read differently in %s, and explain themselves', (_where, part) => {
      const pictures = BASES.map((basis) => markup(part(basis)));
      expect(new Set(pictures.map(readable)).size).toBe(3);
      for (const [at, picture] of pictures.entries()) {
        expect(picture).toMatch(
          new RegExp(
            `<button[^>]* class="basis ${BASES[at]}" aria-describedby="([^"]+)".*id="\\1"`,
          ),
        );
      }
    });
  });

  it.each(BASES)('give a position its look: %s', (basis) => {
    const line = renderToString(
      <Speaking words={wordsIn('en')}>
        <StandLine stance={{ ...STANCE, basis }} when={undefined} />
      </Speaking>,
    );
    expect(line).toContain(`<p class="stand ${basis}">`);
  });
});
