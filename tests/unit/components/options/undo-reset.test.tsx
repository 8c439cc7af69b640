import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';

import { Amount } from '../../../../components/options/amount.tsx';
import { CardSize } from '../../../../components/options/card-size.tsx';
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
  settings = DEFAULTS;
  cardSize = null;
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
        <Amount name="dwell" min={0} max={5000} step={50} />
        <CardSize size={cardSize} onGive={giveCardSize} />
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

/** What is said of resets, place by place. */
function said(): string[] {
  return [...drawn.body.querySelectorAll('output')].map(({ textContent }) => textContent);
}

/** The button beside a setting that resets it, and the one that takes that back. */
const DWELL = '[aria-label="Reset “Time to rest on a name” to how it came"]';
const DWELL_BACK = '.toggle ~ output button';
const SIZE = '#card-size ~ .reset';
const SIZE_BACK = '#card-size ~ output button';

const SITES = Array.from({ length: MOST_SITES }, (_, n) => `*://site-${n}.test/*`);

it('a list that was reset is brought back whole, as soon as it can be saved', async () => {
  settings = { ...DEFAULTS, sitesOff: SITES };
  await show();
  await press('.sites > .reset');
  expect(settings.sitesOff).toEqual([]);
  expect(drawn.body.querySelector('.sites output')?.textContent).toBe(
    '“Sites left out” was reset. Undo',
  );
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

it('all settings are brought back as they were before the first of several resets', async () => {
  const before: Settings = { ...DEFAULTS, dwell: 500, theme: 'dark', sitesOff: ['*://a.test/*'] };
  settings = before;
  cardSize = { width: 333, height: 444 };
  await show();
  for (const _ of ['once', 'twice', 'thrice']) await press('footer > button');
  expect([settings, cardSize]).toEqual([DEFAULTS, null]);
  expect(said().at(-1)).toBe('All settings were reset. Undo');
  await press('footer output button');
  expect([settings, cardSize]).toEqual([before, { width: 333, height: 444 }]);
  expect(said().at(-1)).toBe('');
});

it('what has been chosen since all was reset stays, and is brought back too after another reset', async () => {
  settings = { ...DEFAULTS, dwell: 500, theme: 'dark' };
  await show();
  await press('footer > button');
  settings = { ...settings, theme: 'light', sitesOff: ['*://new.test/*'] };
  await show();
  await press('footer > button');
  expect(settings).toEqual(DEFAULTS);
  settings = { ...settings, dwell: 100 };
  await show();
  await press('footer output button');
  const sitesOff = ['*://new.test/*'];
  expect(settings).toEqual({ ...DEFAULTS, dwell: 100, theme: 'light', sitesOff });
});

it('where there is nothing to reset, that is said', async () => {
  await show();
  await press('footer > button');
  expect(said().at(-1)).toBe('All settings are as they came already.');
  settings = { ...settings, dwell: 500 };
  await show();
  expect(said().at(-1)).toBe('');
});

it('what could not be reset is not said to have been', async () => {
  settings = { ...DEFAULTS, dwell: 500 };
  cardSize = { width: 333, height: 444 };
  await show();
  room = false;
  for (const selector of ['footer > button', DWELL, SIZE]) await press(selector);
  expect(said()).toEqual(['', '', '', '']);
});

it('a single setting has a way back of its own, until something else is chosen', async () => {
  settings = { ...DEFAULTS, dwell: 500, theme: 'dark' };
  await show();
  await press(DWELL);
  expect(settings.dwell).toBe(DEFAULTS.dwell);
  expect(said()).toContain('“Time to rest on a name” was reset. Undo');
  // All are reset and brought back as they were then.
  await press('footer > button');
  await press('footer > button');
  await press('footer output button');
  expect([settings.dwell, settings.theme]).toEqual([DEFAULTS.dwell, 'dark']);
  room = false;
  await press(DWELL_BACK);
  room = true;
  await press(DWELL_BACK);
  expect([settings.dwell, settings.theme]).toEqual([500, 'dark']);
  await press(DWELL);
  settings = { ...settings, dwell: 700 };
  await show();
  expect(said()).toEqual(['', '', '', '']);
});

it('the size of cards has a way back of its own', async () => {
  cardSize = { width: 333, height: 444 };
  await show();
  await press(SIZE);
  expect([cardSize, said()[2]]).toEqual([null, '“Size” was reset. Undo']);
  await press('footer > button');
  await press(SIZE_BACK);
  expect([cardSize, said()[2]]).toEqual([{ width: 333, height: 444 }, '']);
});

it('a list that is reset again gives back what both resets have taken', async () => {
  settings = { ...DEFAULTS, sitesOff: ['*://a.test/*'] };
  await show();
  await press('.sites > .reset');
  settings = { ...settings, sitesOff: ['*://b.test/*'] };
  await show();
  await press('.sites > .reset');
  expect(settings.sitesOff).toEqual([]);
  await press('.sites output button');
  expect(settings.sitesOff).toEqual(['*://a.test/*', '*://b.test/*']);
});
