import { useCallback, useEffect, useState } from 'preact/hooks';

import { Data, type Imported } from '../../components/options/data.tsx';
import { Packs } from '../../components/options/packs.tsx';
import { Privacy } from '../../components/options/privacy.tsx';
import { Section } from '../../components/options/section.tsx';
import { Shortcuts } from '../../components/options/shortcuts.tsx';
import type { StoredAmount } from '../../components/options/stored.tsx';
import { Toggle } from '../../components/options/toggle.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { MessageName, Reply, Request } from '../../core/protocol/messages.ts';
import { ask } from '../../platform/ask.ts';
import { saveFile } from '../../platform/save-file.ts';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../../platform/shortcuts.ts';
import { loadSyncState, onSyncFailure } from '../../platform/sync-store.ts';
import { giveText, takeText } from './long-text.ts';
import { measureStored } from './measure-stored.ts';

/** The sections about packs, data, shortcuts and privacy, kept in step with what is stored. */
export function StoredThings() {
  const words = useWords();
  const [list, setList] = useState<Reply<'packs:list'>>({ packs: [], builtInRemoved: false });
  const [stored, setStored] = useState<StoredAmount>();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [removed, setRemoved] = useState<{ title: string; file: string; ids: string[] }>();
  const [imported, setImported] = useState<Imported>();
  const [erased, setErased] = useState(false);
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
    setErased(false);
    setFailed(undefined);
    await work();
    await refresh();
  };

  const bringBack = async ({ file, ids }: { file: string; ids: string[] }): Promise<void> => {
    const given = await giveText(file, request);
    const brought = given === undefined ? undefined : await request('data:import', { given });
    // What could not be brought back is kept: there is no other copy of it.
    if (!brought || brought.problems.length > 0) return;
    await request('packs:order', { ids });
    setRemoved(undefined);
  };

  const remove = async (id: string): Promise<void> => {
    const ids = list.packs.map(({ metadata }) => metadata.id);
    const title = list.packs.find(({ metadata }) => metadata.id === id)?.metadata.title ?? id;
    // Nothing is removed that could not be brought back.
    const file = await takeText(await request('data:export', { pack: id }), request);
    if (file === undefined) return;
    if ((await request('packs:remove', { id })) === null) setRemoved({ title, file, ids });
  };

  const exportAll = async (): Promise<boolean> => {
    const text = await takeText(await request('data:export', {}), request);
    if (text === undefined) return false;
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`on-the-record-${day}.json`, new Blob([text], { type: 'application/json' }));
    return true;
  };

  const importFile = async (file: File): Promise<void> => {
    const given = await giveText(await file.text(), request);
    setImported(given === undefined ? undefined : await request('data:import', { given }));
  };

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
          removed={
            removed && {
              title: removed.title,
              undo: () => void doing(() => bringBack(removed)),
            }
          }
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
          erased={erased}
          actions={{
            persist: () => void measureStored(true).then(setStored),
            exportAll: () => void doing(exportAll),
            importFile: (file) => void doing(() => importFile(file)),
            eraseAll: () =>
              void doing(async () => {
                // Nothing is erased that could not be saved.
                if (!(await exportAll())) return;
                setErased((await request('data:erase', {})) !== undefined);
              }),
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
