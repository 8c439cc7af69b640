import type { Imported } from '../../components/options/data.tsx';
import type { Undoable } from '../../components/options/undoable.tsx';
import { touchedBy } from '../../core/backup/backup.ts';
import type { Request } from '../../core/protocol/messages.ts';
import { type Ask, giveText, takeText } from './long-text.ts';

/**
 * What the settings page does to stored things and can undo. What goes wrong is told by whoever
 * asks the background; here nothing comes of it.
 */

/** Something that was done, with what brings back what was there before. */
export interface Past extends Omit<Undoable, 'undo'> {
  /** The text of a file. The page alone keeps it: whether a download was saved is not known. */
  file: string;
  /** The packs in their order. */
  ids: string[];
}

type Kept = Pick<Past, 'key' | 'file' | 'ids'>;

/** `undefined` where nothing was done. */
export async function removePack(id: string, ask: Ask): Promise<Past | undefined> {
  const now = await ask('packs:list', {});
  const there = now?.packs.find(({ metadata }) => metadata.id === id);
  // Another page may have removed it: nothing of it could be kept here.
  if (!there) return undefined;
  const what = { packs: [id] };
  // Nothing is removed that could not be brought back.
  const kept = await keep(what, ask);
  if (!kept) return undefined;
  const removed = await ask('packs:remove', { id });
  if (removed === undefined && !(await altered(what, kept, ask))) return undefined;
  return { deed: 'removed', titles: there.metadata.title, settings: false, ...kept };
}

/** `undefined` where nothing was done. What was there is saved to a file before. */
export async function eraseAll(save: (text: string) => void, ask: Ask): Promise<Past | undefined> {
  // Nothing is erased that could not be brought back, here or, later, from the file.
  const kept = await keep({}, ask);
  if (!kept) return undefined;
  save(kept.file);
  const erased = await ask('data:erase', {});
  if (erased === undefined && !(await altered({}, kept, ask))) return undefined;
  return { deed: 'erased', titles: '', settings: false, ...kept };
}

/** What came of an import, if that is known, and what it has replaced, if anything. */
interface Outcome {
  imported?: Imported;
  past?: Past;
}

export async function importFile(
  file: Pick<File, 'name' | 'text'>,
  ask: Ask,
): Promise<Outcome & { unread?: string }> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    // It has been moved or changed since it was chosen, may not be read, or is longer than any text.
    return { unread: file.name };
  }
  return importText(text, ask);
}

async function importText(text: string, ask: Ask): Promise<Outcome> {
  const touched = touchedBy(text);
  const now = await ask('packs:list', {});
  if (!now) return {};
  const there = now.packs
    .map(({ metadata }) => metadata)
    .filter(({ id }) => touched.packs.includes(id));
  const what = { ...touched, packs: there.map(({ id }) => id) };
  // Nothing is replaced that could not be brought back.
  const kept = await keep(what, ask);
  const given = kept && (await giveText(text, ask));
  if (!kept || given === undefined) return {};
  const imported = await ask('data:import', { given });
  const all = {
    replaced: there.map(({ title }) => title),
    settings: touched.settings.length > 0 || touched.cardSize,
  };
  const changed = imported ?? ((await altered(what, kept, ask)) ? all : undefined);
  const titles = changed?.replaced.join(', ') ?? '';
  const settings = changed?.settings ?? false;
  return {
    ...(imported && { imported }),
    ...((titles || settings) && { past: { deed: 'replaced', titles, settings, ...kept } }),
  };
}

/** Whether what was there before is there again. */
export async function bringBack(past: Past, ask: Ask): Promise<boolean> {
  const given = await giveText(past.file, ask);
  const brought = given === undefined ? undefined : await ask('data:import', { given, back: true });
  // What could not be brought back is kept: there may be no other copy of it.
  if (!brought || brought.problems.length > 0) return false;
  await ask('packs:order', { ids: past.ids });
  return true;
}

/** What is there before something is done to it, to be brought back. */
async function keep(what: Request<'data:export'>, ask: Ask): Promise<Kept | undefined> {
  const now = await ask('packs:list', {});
  const file = await takeText(await ask('data:export', what), ask);
  if (!now || file === undefined) return undefined;
  const ids = now.packs.map(({ metadata }) => metadata.id);
  return { key: crypto.randomUUID(), file, ids };
}

/** Whether it is other than it was: a background that is ended gives no answer. */
async function altered(what: Request<'data:export'>, kept: Kept, ask: Ask): Promise<boolean> {
  return (await takeText(await ask('data:export', what), ask)) !== kept.file;
}
