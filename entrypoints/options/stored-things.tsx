import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

import { Data, type Imported } from '../../components/options/data.tsx';
import { Packs } from '../../components/options/packs.tsx';
import { Privacy } from '../../components/options/privacy.tsx';
import { Section } from '../../components/options/section.tsx';
import { Shortcuts } from '../../components/options/shortcuts.tsx';
import type { StoredAmount } from '../../components/options/stored.tsx';
import { Toggle } from '../../components/options/toggle.tsx';
import type { Undoable } from '../../components/options/undoable.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { MessageName, Reply, Request } from '../../core/protocol/messages.ts';
import { ask } from '../../platform/ask.ts';
import { InStep } from '../../platform/in-step.ts';
import { saveFile } from '../../platform/save-file.ts';
import { onCorpusPublished } from '../../platform/index-store.ts';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../../platform/shortcuts.ts';
import { loadSyncState, onSyncFailure } from '../../platform/sync-store.ts';
import { bringBack, eraseAll, importFile, type Past, removePack } from './deeds.ts';
import { takeText } from './long-text.ts';
import { measureStored } from './measure-stored.ts';
import { ordered, switched } from './pack-list.ts';

/** The sections about packs, data, shortcuts and privacy, kept in step with what is stored. */
export function StoredThings() {
  const words = useWords();
  const [list, setList] = useState<Reply<'packs:list'>>({ packs: [], builtInRemoved: false });
  const [stored, setStored] = useState<StoredAmount>();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [past, setPast] = useState<readonly Past[]>([]);
  const [imported, setImported] = useState<Imported>();
  /** The name of the file that could not be read. */
  const [unread, setUnread] = useState<string>();
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

  const inStep = useMemo(() => new InStep(() => request('packs:list', {}), setList), [request]);

  useEffect(() => {
    const refresh = async (): Promise<void> => {
      await inStep.refresh();
      setStored(await measureStored());
    };
    void refresh();
    void loadSyncState().then((state) => setUnsynced(state.failed));
    onSyncFailure(setUnsynced);
    // Another page may change the packs.
    const end = new AbortController();
    onCorpusPublished(() => void refresh(), end.signal);
    return () => end.abort();
  }, [inStep]);

  useEffect(() => {
    const list = (): void => void listShortcuts().then(setShortcuts);
    list();
    // They are changed on a page of the browser, from which one comes back to this one.
    document.addEventListener('visibilitychange', list);
    return () => document.removeEventListener('visibilitychange', list);
  }, []);

  /** Does something and tells where that failed; then shows how much is stored. */
  const telling = async (work: () => Promise<unknown>): Promise<void> => {
    setFailed(undefined);
    try {
      await work();
    } catch (error) {
      // The browser has refused something that was not asked of the background.
      setFailed(String(error));
    }
    setStored(await measureStored());
  };
  /** The same, and shows what packs there are then. */
  const doing = (work: () => Promise<unknown>): Promise<void> =>
    telling(async () => {
      try {
        await work();
      } finally {
        await inStep.refresh();
      }
    });
  /** The same of what is shown at once, as if it were done. */
  const doingAtOnce = (work: () => Promise<unknown>): Promise<void> =>
    telling(() => inStep.whileDoing(work));

  const undo = async (one: Past): Promise<void> => {
    if (!(await bringBack(one, request))) return;
    setPast((all) => all.filter((other) => other !== one));
    if (one.deed === 'replaced') setImported(undefined);
  };

  const remember = (one: Past | undefined): void => {
    if (one) setPast((all) => [...all, one]);
  };

  const exportAll = async (): Promise<void> => {
    const text = await takeText(await request('data:export', {}), request);
    if (text !== undefined) save(text);
  };

  const bringIn = async (file: File): Promise<void> => {
    setImported(undefined);
    setUnread(undefined);
    const outcome = await importFile(file, request);
    setImported(outcome.imported);
    setUnread(outcome.unread);
    remember(outcome.past);
  };

  const undoable = (wanted: Past['deed']): Undoable[] =>
    past
      .filter(({ deed }) => deed === wanted)
      .map((one) => ({ ...one, undo: () => void doing(() => undo(one)) }));

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
            enable: (id, enabled) => {
              setList((now) => switched(now, id, enabled));
              void doingAtOnce(() => request('packs:enable', { id, enabled }));
            },
            order: (ids) => {
              setList((now) => ordered(now, ids));
              void doingAtOnce(() => request('packs:order', { ids }));
            },
            remove: (id) => void doing(async () => remember(await removePack(id, request))),
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
          unread={unread}
          replaced={undoable('replaced')}
          erased={undoable('erased')}
          actions={{
            persist: () => void measureStored(true).then(setStored),
            exportAll: () => void doing(exportAll),
            importFile: (file) => void doing(() => bringIn(file)),
            eraseAll: () => void doing(async () => remember(await eraseAll(save, request))),
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
