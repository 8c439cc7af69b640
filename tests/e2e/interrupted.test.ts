import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { toStored } from '../../core/settings/stored-settings.ts';
import { giveText } from '../../entrypoints/options/long-text.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { generatedPack } from '../fixtures/generated-pack.ts';
import {
  askFrom,
  corpusState,
  type CorpusState,
  waitUntilSpotted,
} from './harness/corpus-state.ts';
import { holdPublishing, letPublish, waitUntilChanging } from './harness/interrupting.ts';
import { openSession, type Session } from './harness/session.ts';
import { storeLocally, waitUntilStored } from './harness/settings.ts';
import { openSettingsPage } from './harness/settings-page.ts';

/** Large enough to be written for a while. */
const pack = generatedPack({ actors: 100, quotes: 2_000 });
const { id } = pack.pack;
const text = JSON.stringify(pack);
/** Each spec writes the pack several times over. */
const LONG = 120_000;
/** Longer than a launch, and four states of a large pack. */
const BRINGING = 300_000;

type Name = 'absent' | 'on' | 'off' | 'erased';
/** What the reader has changed before each deed. */
const SETTINGS = { dwell: 500 } as const;

/** Imports the pack by messages. */
async function importFrom(page: Page): Promise<void> {
  const given = await giveText(text, (name, request) => askFrom(page, name, request));
  if (given !== undefined) await askFrom(page, 'data:import', { given });
}

/** Brings the pack back that comes with the extension, where everything was erased. */
async function restore(page: Page): Promise<void> {
  const { builtInRemoved } = await askFrom(page, 'packs:list', {});
  if (builtInRemoved) await askFrom(page, 'packs:restore', {});
}

/** From each state into each other, by messages that are left to end. */
const BRING: Record<Name, (page: Page) => Promise<void>> = {
  absent: async (page) => {
    await restore(page);
    await askFrom(page, 'packs:remove', { id });
  },
  on: async (page) => {
    await restore(page);
    await importFrom(page);
    await askFrom(page, 'packs:enable', { id, enabled: true });
  },
  off: async (page) => {
    await restore(page);
    await importFrom(page);
    await askFrom(page, 'packs:enable', { id, enabled: false });
  },
  erased: async (page) => {
    await askFrom(page, 'data:erase', {});
  },
};

let session: Session;
let folder: string;
/** A page of the extension that stays open and looks on. */
let observer: Page;
let options: Page;
const states: Partial<Record<Name, CorpusState>> = {};

const toggle = async (): Promise<void> => options.locator(`[data-pack="${id}"]`).click();

/** What a reader does on the settings page, by what it brings about. */
const DEEDS = {
  'importing a pack': {
    from: 'absent',
    to: 'on',
    act: async () => {
      const input = (await options.$('#import')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(join(folder, 'pack.json'));
    },
  },
  'turning a pack off': { from: 'on', to: 'off', act: toggle },
  'turning a pack on': { from: 'off', to: 'on', act: toggle },
  'removing a pack': {
    from: 'on',
    to: 'absent',
    act: async () => {
      await options.locator(`[aria-label="Remove “${pack.pack.title}”"]`).click();
      await options.locator('.confirm .yes').click();
    },
  },
  'erasing everything': {
    from: 'on',
    to: 'erased',
    act: async () => {
      await options.locator('#erase').click();
      await options.locator('.confirm .yes').click();
    },
  },
} as const satisfies Record<string, { from: Name; to: Name; act: () => Promise<void> }>;
type Deed = keyof typeof DEEDS;
const NAMES = Object.keys(DEEDS) as Deed[];

beforeAll(async () => {
  session = await openSession();
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  await writeFile(join(folder, 'pack.json'), text);
  const page = await openExtensionPage(session, '/options.html');
  for (const name of ['off', 'on', 'absent', 'erased'] as const) {
    await BRING[name](page);
    states[name] = await corpusState(session, page);
  }
  await page.close();
}, BRINGING);
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true });
});

/** Begins a deed, and returns as soon as it changes what is stored; it can't end before it is let. */
async function begin(deed: Deed, moment: 'writing' | 'publishing'): Promise<void> {
  const { from, act } = DEEDS[deed];
  observer = await openExtensionPage(session, '/options.html');
  await BRING[from](observer);
  // By a page: a worker that a test has looked into does not stop.
  await storeLocally(observer, { settings: toStored(SETTINGS) });
  options = await openSettingsPage(session);
  await holdPublishing(observer);
  await act();
  await waitUntilChanging(observer, moment);
}

/** Everything is as before or as after, at every place, and can be done again. */
async function expectWhole(deed: Deed): Promise<void> {
  const { from, to } = DEEDS[deed];
  await letPublish(observer);
  await observer.close();
  const page = await openExtensionPage(session, '/options.html');
  const { packs } = await askFrom(page, 'packs:list', {});
  const now = packs.find(({ metadata }) => metadata.id === id);
  const gone = packs.length === 0 ? 'erased' : 'absent';
  const name: Name = now ? (now.enabled ? 'on' : 'off') : gone;
  expect([from, to]).toContain(name);
  await waitUntilSpotted(page, states[name]?.spotted ?? []);
  await waitUntilStored(page, name === 'erased' ? {} : SETTINGS);
  expect(await corpusState(session, page)).toEqual(states[name]);
  await BRING[to](page);
  await waitUntilSpotted(page, states[to]?.spotted ?? []);
  await page.close();
}

it('the states differ at every place', () => {
  const { absent, on, off, erased } = states as Record<Name, CorpusState>;
  expect(new Set([absent, on, off, erased].map(({ packs }) => packs)).size).toBe(4);
  expect(erased).toMatchObject({ found: 0, spotted: [] });
  expect(absent).toEqual({ ...off, packs: absent.packs });
  expect(on.library).not.toBe(off.library);
  expect(on.found).toBeGreaterThan(off.found);
  expect(on.spotted.length).toBeGreaterThan(off.spotted.length);
});

describe('a background that is stopped', { timeout: LONG }, () => {
  it.each(NAMES)(
    'while it is writing, when %s, leaves all or nothing of it, and the page says so',
    async (deed) => {
      await begin(deed, 'writing');
      await session.stopBackground(observer);
      await options.waitForSelector('.problem[role="alert"]');
      await options.close();
      await expectWhole(deed);
    },
  );

  it.each(NAMES)(
    'between writing and telling pages, when %s, tells them when it starts',
    async (deed) => {
      await begin(deed, 'publishing');
      await session.stopBackground(observer);
      await options.close();
      await expectWhole(deed);
    },
  );
});

describe('a settings page that is closed', { timeout: LONG }, () => {
  it.each(['importing a pack', 'removing a pack', 'erasing everything'] as const)(
    'when %s leaves all or nothing of it',
    async (deed) => {
      await begin(deed, 'writing');
      await options.close();
      await expectWhole(deed);
    },
  );
});
