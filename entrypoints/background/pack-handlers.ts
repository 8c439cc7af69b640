import { backupOf, readFile, settingsToImport } from '../../core/backup/backup.ts';
import { sameSize } from '../../core/hover/stored-size.ts';
import type { MessageName } from '../../core/protocol/messages.ts';
import { failure, type Result, success } from '../../core/protocol/result.ts';
import { differFrom, keptWhole } from '../../core/settings/some-settings.ts';
import type { AddedPacks } from '../../data/added-packs.ts';
import { bringInAll } from '../../data/bring-in-all.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import {
  enablePack,
  eraseAll,
  listPacks,
  orderPacks,
  readPacks,
  removePack,
} from '../../data/packs.ts';
import type { Handlers } from '../../platform/serve.ts';
import { loadCardSize } from '../../platform/card-size-store.ts';
import { loadSettings, loadStoredSettings } from '../../platform/settings-store.ts';
import { builtInRemoved, ensureBuiltInPack, restoreBuiltInPack } from './corpus.ts';
import { LongTexts } from './long-texts.ts';
import { settlePending } from './pending.ts';
import { publish } from './publish.ts';
import { beginSearchIndex } from './search-index.ts';

type Area = Pick<Handlers, MessageName & (`packs:${string}` | `data:${string}` | `text:${string}`)>;

/** What the background answers to the settings page about packs and all that is stored. */
export function packHandlers(database: CorpusDatabase): Area {
  const texts = new LongTexts();
  /** After the corpus has been changed: changes what goes with it, and what pages have of it. */
  const follow = async (added: AddedPacks | undefined): Promise<void> => {
    await settlePending(database);
    await publish(database, added);
    beginSearchIndex(database);
  };
  const changing = (change: () => Promise<AddedPacks | undefined | void>): Promise<Result<null>> =>
    answer(async () => {
      await follow((await change()) ?? undefined);
      return null;
    });
  return {
    'packs:list': () =>
      answer(async () => {
        await ensureBuiltInPack(database);
        return {
          packs: await listPacks(database),
          builtInRemoved: await builtInRemoved(database),
        };
      }),
    'packs:enable': ({ id, enabled }) => changing(() => enablePack(database, id, enabled)),
    'packs:order': ({ ids }) => changing(() => orderPacks(database, ids)),
    'packs:remove': ({ id }) => changing(() => removePack(database, id)),
    'packs:restore': () => changing(() => restoreBuiltInPack(database)),
    'data:export': ({ packs: wanted, settings: names = [], cardSize = false }) =>
      answer(async () => {
        await settlePending(database);
        const packs = await readPacks(database);
        const size = await loadCardSize();
        const backup =
          wanted === undefined
            ? backupOf(packs, await loadStoredSettings(), size ?? undefined)
            : backupOf(
                packs.filter(({ pack }) => wanted.includes(pack.pack.id)),
                keptWhole(await loadSettings(), names),
                cardSize ? size : undefined,
              );
        return texts.keep(JSON.stringify(backup));
      }),
    'data:import': async ({ given, back }) => {
      const text = texts.take(given);
      if (text === undefined) return failure('text-lost');
      const file = readFile(text);
      if (!file.ok) return success({ ...NOTHING, problems: file.problems });
      return answer(async () => {
        const settings = back ? file.settings : file.settings && settingsToImport(file.settings);
        const { cardSize } = file;
        const differ =
          differFrom(await loadSettings(), settings ?? {}) ||
          (cardSize !== undefined && !sameSize(cardSize, await loadCardSize()));
        const choices = settings && { settings, ...(cardSize !== undefined && { cardSize }) };
        const { arrived, added } = await bringInAll(database, file.packs, choices, back);
        await follow(added);
        return { ...arrived, settings: differ, problems: [] };
      });
    },
    'data:erase': () => changing(() => eraseAll(database)),
    ...texts.handlers,
  };
}

const NOTHING = { imported: [], replaced: [], kept: [], settings: false };

async function answer<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    console.error('On the Record could not use its database', error);
    return failure('database-unavailable', String(error));
  }
}
