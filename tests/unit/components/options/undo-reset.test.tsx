import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';

import { type Choosing, ChoosingContext } from '../../../../components/options/choosing.tsx';
import { ResetAll } from '../../../../components/options/reset-all.tsx';
import { SiteList } from '../../../../components/options/site-list.tsx';
import { Speaking } from '../../../../components/words/speech.tsx';
import type { Size } from '../../../../core/hover/box.ts';
import { DEFAULTS, MOST_SITES, type Settings } from '../../../../core/settings/settings.ts';
import { drawnBody } from '../drawn-body.ts';
import { wordsIn } from '../../../fixtures/speech.ts';

const drawn = drawnBody();
let settings: Settings;
let cardSize: Size | null;
/** Whether there is room to store anything. */
let room: boolean;

beforeEach(() => {
  room = true;
});

async function save(changes: Partial<Settings>): Promise<boolean> {
  if (room) settings = { ...settings, ...changes };
  return room;
}

async function giveCardSize(size: Size | null): Promise<boolean> {
  if (room) cardSize = size;
  return room;
}

function Page({ choosing }: { choosing: Choosing }) {
  return (
    <Speaking words={wordsIn('en')}>
      <ChoosingContext.Provider value={choosing}>
        <SiteList asciiHost={(host) => host} />
        <ResetAll {...{ cardSize, giveCardSize }} />
      </ChoosingContext.Provider>
    </Speaking>
  );
}

/** Shows the list and the way back for all, as the settings are by now. */
async function show(): Promise<void> {
  const choosing: Choosing = { settings, save, change: (some) => void save(some), query: '' };
  await act(async () => render(<Page choosing={choosing} />, drawn.body));
}

async function press(selector: string): Promise<void> {
  const button = drawn.body.querySelector<HTMLButtonElement>(selector);
  if (!button) throw new Error(`there is no button ${selector}`);
  await act(async () => button.click());
  await show();
}

const SITES = Array.from({ length: MOST_SITES }, (_, n) => `*://site-${n}.test/*`);

it('a list that was reset is brought back whole, as soon as it can be saved', async () => {
  settings = { ...DEFAULTS, sitesOff: SITES };
  await show();
  await press('.sites > .reset');
  expect(settings.sitesOff).toEqual([]);
  expect(drawn.body.querySelector('.sites output')?.textContent).toBe('The list was reset. Undo');
  room = false;
  await press('.sites output button');
  room = true;
  settings = { ...settings, sitesOff: ['*://new.test/*'] };
  await show();
  await press('.sites output button');
  expect(settings.sitesOff).toEqual(SITES);
  expect(drawn.body.querySelector('.sites output')?.textContent).toBe('');
});

it('one list is not brought back for the other', async () => {
  settings = { ...DEFAULTS, sitesOff: ['*://off.test/*'], sitesOn: ['*://on.test/*'] };
  await show();
  await press('.sites > .reset');
  settings = { ...settings, sites: 'only' };
  await show();
  expect(drawn.body.querySelector('.sites output')?.textContent).toBe('');
  await press('.sites > .reset');
  await press('.sites output button');
  settings = { ...settings, sites: 'all-but' };
  await show();
  await press('.sites output button');
  expect(settings).toMatchObject({ sitesOff: ['*://off.test/*'], sitesOn: ['*://on.test/*'] });
});

it('after a way back that could not be saved, it is there still', async () => {
  settings = { ...DEFAULTS, dwell: 500 };
  cardSize = { width: 333, height: 444 };
  await show();
  await press('footer > button');
  expect([settings, cardSize]).toEqual([DEFAULTS, null]);
  room = false;
  await press('footer output button');
  expect([settings, cardSize]).toEqual([DEFAULTS, null]);
  room = true;
  await press('footer output button');
  expect([settings.dwell, cardSize]).toEqual([500, { width: 333, height: 444 }]);
  expect(drawn.body.querySelector('footer output')?.textContent).toBe('');
});
