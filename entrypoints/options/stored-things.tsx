import { useCallback, useEffect, useState } from 'preact/hooks';

import { Data, type Imported } from '../../components/options/data.tsx';
import { Packs } from '../../components/options/packs.tsx';
import { Privacy } from '../../components/options/privacy.tsx';
import { Section } from '../../components/options/section.tsx';
import { Shortcuts } from '../../components/options/shortcuts.tsx';
import type { StoredAmount } from '../../components/options/stored.tsx';
import { Toggle } from '../../components/options/toggle.tsx';
import type { Undoable } from '../../components/options/undoable.tsx';
import { useWords } from '../../components/words/speech.tsx';
import { idsIn } from '../../core/backup/backup.ts';
import type { Size } from '../../core/hover/box.ts';
import type { MessageName, Reply, Request } from '../../core/protocol/messages.ts';
import { ask } from '../../platform/ask.ts';
import { loadCardSize, storeCardSize } from '../../platform/card-size-store.ts';
import { saveFile } from '../../platform/save-file.ts';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../../platform/shortcuts.ts';
import { loadSyncState, onSyncFailure } from '../../platform/sync-store.ts';
import { giveText, takeText } from './long-text.ts';
import { measureStored } from './measure-stored.ts';

/** Something that was done, with what brings back what was there before. */
interface Past extends Omit<Undoable, 'undo'> {
  /** The text of a file. The page alone keeps it: whether a download was saved is not known. */
  file: string;
  /** The packs in their order. */
  ids: string[];
  size: Size | null;
}

/** The sections about packs, data, shortcuts and privacy, kept in step with what is stored. */
export function StoredThings() {
  const words = useWords();
  const [list, setList] = useState<Reply<'packs:list'>>({ packs: [], builtInRemoved: false });
  const [stored, setStored] = useState<StoredAmount>();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [past, setPast] = useState<readonly Past[]>([]);
  const [imported, setImported] = useState<Imported>();
  const [failed, setFailed] = useState<string>();
  const [unsynced, setUnsynced] = useState<string>();

  /** Asks the background; what goes wrong is said at the top of the section until the next deed. */
  const request = useCallback(
    async <N extends MessageName>(name: N, of: Request<N>): Promise<Reply<N> | undefined> => {
      try {
        const reply = await ask(name, of);
        if (reply.ok) return reply.value;
        setFailed(reply.error.detail ?? reply.error.code);
        return undefined;
      } catch (error) {
        // The browser did not carry it, or the background was ended, or the extension has gone.
        setFailed(String(error));
        return undefined;
      }
    },
    [],
  );

  const refresh = useCallback(async (): Promise<void> => {
    const now = await request('packs:list', {});
    if (now) setList(now);
    setStored(await measureStored());
  }, [request]);

  useEffect(() => {
    void refresh();
    void listShortcuts().then(setShortcuts);
    void loadSyncState().then((state) => setUnsynced(state.failed));
    onSyncFailure(setUnsynced);
  }, [refresh]);

  /** Does something, then shows what is there. */
  const doing = async (work: () => Promise<unknown>): Promise<void> => {
    setFailed(undefined);
    await work();
    await refresh();
  };

  /** What is there before something is done to these packs or to all, to be brought back. */
  const keep = async (packs?: string[]): Promise<Omit<Past, 'deed' | 'titles'> | undefined> => {
    const ids = list.packs.map(({ metadata }) => metadata.id);
    const size = packs ? null : await loadCardSize();
    const file = await takeText(await request('data:export', packs ? { packs } : {}), request);
    return file === undefined ? undefined : { key: crypto.randomUUID(), file, ids, size };
  };

  /** Whether packs are others than this page shows: a background that is ended gives no answer. */
  const changed = async (): Promise<boolean> => {
    const now = await request('packs:list', {});
    return JSON.stringify(now?.packs) !== JSON.stringify(list.packs);
  };

  const bringBack = async (one: Past): Promise<void> => {
    const given = await giveText(one.file, request);
    const brought =
      given === undefined ? undefined : await request('data:import', { given, back: true });
    // What could not be brought back is kept: there may be no other copy of it.
    if (!brought || brought.problems.length > 0) return;
    await request('packs:order', { ids: one.ids });
    if (one.size) await storeCardSize(one.size);
    setPast((all) => all.filter((other) => other !== one));
    if (one.deed === 'replaced') setImported(undefined);
  };

  const remove = async (id: string): Promise<void> => {
    const titles = list.packs.find(({ metadata }) => metadata.id === id)?.metadata.title ?? id;
    // Nothing is removed that could not be brought back.
    const kept = await keep([id]);
    if (!kept) return;
    if ((await request('packs:remove', { id })) === undefined && !(await changed())) return;
    setPast((all) => [...all, { deed: 'removed', titles, ...kept }]);
  };

  const eraseAll = async (): Promise<void> => {
    // Nothing is erased that could not be brought back, here or, later, from the file.
    const kept = await keep();
    if (!kept) return;
    save(kept.file);
    if ((await request('data:erase', {})) === undefined && !(await changed())) return;
    setPast((all) => [...all, { deed: 'erased', titles: '', ...kept }]);
  };

  const exportAll = async (): Promise<void> => {
    const text = await takeText(await request('data:export', {}), request);
    if (text !== undefined) save(text);
  };

  const importFile = async (file: File): Promise<void> => {
    setImported(undefined);
    const text = await file.text();
    const ids = new Set(idsIn(text));
    const now = await request('packs:list', {});
    const there = now?.packs.flatMap(({ metadata }) => (ids.has(metadata.id) ? [metadata] : []));
    // Nothing is replaced that could not be brought back.
    const kept = there && (await keep(there.map(({ id }) => id)));
    const given = kept && (await giveText(text, request));
    if (!kept || given === undefined) return;
    const reply = await request('data:import', { given });
    setImported(reply);
    const replaced = reply?.replaced ?? ((await changed()) ? there.map(({ title }) => title) : []);
    const titles = replaced.join(', ');
    if (titles) setPast((all) => [...all, { deed: 'replaced', titles, ...kept }]);
  };

  const undoable = (wanted: Past['deed']): Undoable[] =>
    past
      .filter(({ deed }) => deed === wanted)
      .map((one) => ({ ...one, undo: () => void doing(() => bringBack(one)) }));

  return (
    <>
      <Section name="packs">
        {failed && (
          <p class="problem" role="alert">
            {words.say('options.data.unavailable', failed)}
          </p>
        )}
        <Packs
          {...list}
          actions={{
            enable: (id, enabled) => void doing(() => request('packs:enable', { id, enabled })),
            order: (ids) => void doing(() => request('packs:order', { ids })),
            remove: (id) => void doing(() => remove(id)),
            restore: () => void doing(() => request('packs:restore', {})),
          }}
          removed={undoable('removed')}
        />
      </Section>
      <Section name="data">
        <Toggle name="sync" />
        {unsynced && (
          <p class="problem" role="alert">
            {words.say('options.notSynced', unsynced)}
          </p>
        )}
        <Data
          stored={stored}
          imported={imported}
          replaced={undoable('replaced')}
          erased={undoable('erased')}
          actions={{
            persist: () => void measureStored(true).then(setStored),
            exportAll: () => void doing(exportAll),
            importFile: (file) => void doing(() => importFile(file)),
            eraseAll: () => void doing(eraseAll),
          }}
        />
      </Section>
      <Section name="keys">
        <Shortcuts shortcuts={shortcuts} onChange={() => void openShortcutSettings()} />
      </Section>
      <Section name="privacy">
        <Privacy />
      </Section>
    </>
  );
}

function save(text: string): void {
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`on-the-record-${day}.json`, new Blob([text], { type: 'application/json' }));
}
