import type { Size } from '../hover/box.ts';
import { readSize } from '../hover/stored-size.ts';
import type { Pack } from '../pack/pack.ts';
import { below } from '../pack/pointer.ts';
import type { PackProblem } from '../pack/problem.ts';
import { validatePack } from '../pack/validate.ts';
import type { SettingName, Settings } from '../settings/settings.ts';
import { namesIn } from '../settings/some-settings.ts';
import { readStored, type StoredSettings } from '../settings/stored-settings.ts';

/** The version of the format in which everything is exported to one file. */
const BACKUP = 1;

/** An installed pack, and whether it is turned on. */
export interface KeptPack {
  enabled: boolean;
  pack: Pack;
}

/** All packs in their order, and what the reader has changed of the settings and of cards. */
export interface Backup {
  backup: typeof BACKUP;
  settings: StoredSettings;
  packs: KeptPack[];
  /** The size that cards are given; `null` takes it from them, and without it they keep theirs. */
  cardSize?: Size | null;
}

/** One thing that is wrong with a file: where in it, what, and what to do. */
export type FileProblem = Pick<PackProblem, 'pointer' | 'id' | 'message' | 'mend'>;

/** What a file brings; of a single pack nothing says whether it is turned on. */
export type FileContent =
  | {
      ok: true;
      packs: (Pick<KeptPack, 'pack'> & Partial<KeptPack>)[];
      settings?: Partial<Settings>;
      cardSize?: Size | null;
    }
  | { ok: false; problems: FileProblem[] };

export function backupOf(
  packs: KeptPack[],
  settings: StoredSettings,
  cardSize?: Size | null,
): Backup {
  return { backup: BACKUP, settings, packs, ...(cardSize !== undefined && { cardSize }) };
}

/** Reads the text of a file: a pack, or everything as it was exported. Whatever it is, this does not throw. */
export function readFile(text: string): FileContent {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const mend = 'Choose a file that On the Record has exported, or a pack.';
    return refused({ pointer: '', message: `This is no JSON: ${String(error)}`, mend });
  }
  const version = field(value, 'backup');
  if (version === undefined) return readPacks([{ pack: value }], () => '');
  const packs = field(value, 'packs');
  if (version !== BACKUP || !Array.isArray(packs)) {
    return refused({
      pointer: version === BACKUP ? '/packs' : '/backup',
      message: 'This version does not read such a file.',
      mend: 'Update On the Record, or export the file again.',
    });
  }
  const content = readPacks(packs, (index) => below('/packs', index, 'pack'));
  if (!content.ok) return content;
  return { ...content, settings: readStored(field(value, 'settings')), ...cardSizeIn(value) };
}

/** What an import may replace. */
export interface Touched {
  /** The ids of packs, valid or not. */
  packs: string[];
  settings: SettingName[];
  cardSize: boolean;
}

/** What the import of a file may replace; not what bringing back may. */
export function touchedBy(text: string): Touched {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // It brings none; whoever reads it says why.
    return { packs: [], settings: [], cardSize: false };
  }
  const packs = field(value, 'packs');
  const single = field(value, 'backup') === undefined || !Array.isArray(packs);
  const all = single ? [value] : packs.map((each) => field(each, 'pack'));
  const ids = all.map((pack) => field(field(pack, 'pack'), 'id'));
  const settings = single ? {} : settingsToImport(readStored(field(value, 'settings')));
  return {
    packs: [...new Set(ids.filter((id) => typeof id === 'string'))],
    settings: namesIn(settings),
    cardSize: !single && 'cardSize' in cardSizeIn(value),
  };
}

/**
 * What of a file's settings an import brings: not whether they are synced, which is each computer's
 * own. A file from anyone would otherwise send the reader's settings away.
 */
export function settingsToImport(settings: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'sync'));
}

function cardSizeIn(value: unknown): Pick<Backup, 'cardSize'> {
  const stored = field(value, 'cardSize');
  const cardSize = readSize(stored);
  return cardSize || stored === null ? { cardSize } : {};
}

function readPacks(kept: readonly unknown[], placeOf: (index: number) => string): FileContent {
  const read = kept.map((each) => validatePack(field(each, 'pack')));
  const problems = read.flatMap((each, index) =>
    each.ok
      ? []
      : each.problems.map(({ pointer, id, message, mend }) => ({
          pointer: placeOf(index) + pointer,
          ...(id !== undefined && { id }),
          message,
          mend,
        })),
  );
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    packs: read.flatMap((each, index) => {
      if (!each.ok) return [];
      const enabled = field(kept[index], 'enabled');
      return [{ pack: each.pack, ...(typeof enabled === 'boolean' ? { enabled } : {}) }];
    }),
  };
}

function refused(problem: FileProblem): FileContent {
  return { ok: false, problems: [problem] };
}

function field(value: unknown, name: string): unknown {
  const fields = typeof value === 'object' && value !== null ? value : {};
  return Object.getOwnPropertyDescriptor(fields, name)?.value as unknown;
}
