import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import { AgreementGroups } from '../../../components/card/agreement-groups.tsx';
import { Visiting } from '../../../components/card/visit.ts';
import { Speaking } from '../../../components/words/speech.tsx';
import type { Standing } from '../../../core/agreement/standings.ts';
import { wordsIn } from '../../fixtures/speech.ts';
import { readable } from './render-card.tsx';

function standing(name: string, change: Partial<Standing> = {}): Standing {
  return {
    key: `pack/${name}`,
    name: { en: name },
    kind: 'person',
    position: 'supports',
    asOf: '2014',
    basis: 'reported',
    ...change,
  };
}

type Props = Partial<Parameters<typeof AgreementGroups>[0]['standings']>;

function markup(standings: Props, visit?: () => void): string {
  return renderToString(
    <Speaking words={wordsIn('en')}>
      <Visiting.Provider value={visit}>
        <AgreementGroups
          position="supports"
          standings={{ others: [], more: 0, unread: 0, ...standings }}
        />
      </Visiting.Provider>
    </Speaking>,
  );
}

const lines = (standings: Props): string[] => readable(markup(standings)).split('\n');

describe('who agrees and who differs', () => {
  it('stands in groups, each with its number', () => {
    const others = [
      standing('Brandt', { position: 'opposes' }),
      standing('Varga'),
      standing('Penn'),
      standing('Quell', { position: 'undecided' }),
    ];
    expect(lines({ others })).toEqual([
      'Agree (2)',
      'Varga + Supports as of 2014 · as reported',
      'Penn + Supports as of 2014 · as reported',
      'Differs',
      'Brandt − Opposes as of 2014 · as reported',
      'Stands elsewhere',
      'Quell ○ Undecided as of 2014 · as reported',
    ]);
  });

  it('tells whose words it is known by', () => {
    expect(lines({ others: [standing('Varga', { basis: 'assessed' })] })[1]).toMatch(
      /as others read it$/,
    );
  });

  it('tells what is later than the page, and what changed later', () => {
    const later = standing('Varga', { when: 'later' });
    const changed = standing('Penn', {
      change: { position: 'opposes', asOf: '2015', basis: 'assessed' },
    });
    const [, first, second] = lines({ others: [later, changed] });
    expect(first).toMatch(/later than this page$/);
    expect(second).toMatch(/Changed by 2015: opposes · as others read it$/);
  });

  it('says so where there is nobody', () => {
    expect(lines({})).toEqual([
      'The corpus knows of nobody else who has taken a position on this.',
    ]);
  });

  it('shows the first six of a group, and the rest on demand', () => {
    const others = Array.from({ length: 9 }, (_, n) => standing(`Actor ${n}`));
    const picture = markup({ others });
    expect(picture.indexOf('<summary>3 more</summary>')).toBeGreaterThan(
      picture.indexOf('Actor 5'),
    );
    expect(picture.indexOf('Actor 6')).toBeGreaterThan(picture.indexOf('<summary>'));
  });

  it('tells what it leaves out', () => {
    const told = lines({ others: [standing('Varga')], more: 40, unread: 1_200 });
    expect(told).toContain('40 more actors have taken a position; the newest are shown.');
    expect(told).toContain('1,200 more positions on this topic were not compared.');
  });

  it('leads to each actor’s card, but not from a card that was come to so', () => {
    const others = [standing('Varga')];
    expect(markup({ others }, () => undefined)).toMatch(
      /<button type="button" class="actor"><span[^>]*>Varga/,
    );
    expect(markup({ others })).not.toMatch(/<button[^>]* class="actor"/);
  });
});
