import { useState } from 'preact/hooks';

import type { FileProblem } from '../../core/backup/backup.ts';
import { Say, useWords } from '../words/speech.tsx';
import { Confirm } from './confirm.tsx';
import { Entry } from './entry.tsx';
import { Stored, type StoredAmount } from './stored.tsx';
import { type Undoable, UndoableList } from './undoable.tsx';

/** How the import of a file has ended: the titles of packs, or what is wrong with it. */
export interface Imported {
  imported: string[];
  kept: string[];
  problems: FileProblem[];
}

/** What a reader can do with all that is stored. */
export interface DataActions {
  persist: () => void;
  exportAll: () => void;
  importFile: (file: File) => void;
  eraseAll: () => void;
}

interface Props {
  stored: StoredAmount | undefined;
  actions: DataActions;
  imported: Imported | undefined;
  /** The name of a file that could not be read. */
  unread: string | undefined;
  /** The imports that have replaced packs or settings. */
  replaced: readonly Undoable[];
  erased: readonly Undoable[];
}

/** More problems than this are counted only. */
const MOST_SHOWN = 20;

/** What is stored on this computer, and the ways of it in and out. */
export function Data({ stored, actions, imported, unread, replaced, erased }: Props) {
  const words = useWords();
  const [confirming, setConfirming] = useState(false);
  const say = (name: 'export' | 'import' | 'erase') => ({
    label: words.say(`options.data.${name}`),
    help: words.say(`options.data.${name}Help`),
  });
  const [exporting, importing, erasing] = [say('export'), say('import'), say('erase')];
  return (
    <>
      <Stored stored={stored} onPersist={actions.persist} />
      <Entry texts={Object.values(exporting)}>
        <button type="button" id="export" onClick={actions.exportAll}>
          {exporting.label}
        </button>
        <p class="help">{exporting.help}</p>
      </Entry>
      <Entry texts={Object.values(importing)}>
        <label for="import" class="file">
          {importing.label}
        </label>
        <input
          id="import"
          type="file"
          accept=".json,application/json"
          aria-describedby="import-help"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) actions.importFile(file);
            currentTarget.value = '';
          }}
        />
        <p class="help" id="import-help">
          {importing.help}
        </p>
        <output>
          {unread !== undefined && (
            <p class="problem">{words.say('options.data.unread', unread)}</p>
          )}
          {imported && <Outcome of={imported} />}
        </output>
        <UndoableList of={replaced} />
      </Entry>
      <Entry texts={Object.values(erasing)}>
        {confirming ? (
          <Confirm
            question={words.say('options.data.confirm')}
            yes={words.say('options.data.yes')}
            no={words.say('options.data.no')}
            onAnswer={(answer) => {
              setConfirming(false);
              if (answer) actions.eraseAll();
            }}
          />
        ) : (
          <button type="button" id="erase" onClick={() => setConfirming(true)}>
            {erasing.label}
          </button>
        )}
        <p class="help">{erasing.help}</p>
        <UndoableList of={erased} />
      </Entry>
    </>
  );
}

function Outcome({ of: { imported, kept, problems } }: { of: Imported }) {
  const words = useWords();
  if (problems.length === 0) {
    return (
      <>
        {imported.length > 0 && <p>{words.say('options.data.imported', imported.join(', '))}</p>}
        {kept.length > 0 && <p>{words.say('options.data.older', kept.join(', '))}</p>}
      </>
    );
  }
  return (
    <>
      <p class="problem">{words.count('options.data.problems', problems.length)}</p>
      <ul class="problems">
        {problems.slice(0, MOST_SHOWN).map(({ pointer, id, message, mend }) => (
          <li key={`${pointer} ${message}`}>
            <Say
              message="options.data.place"
              values={[
                pointer ? (
                  <bdi key="pointer">{id === undefined ? pointer : `${pointer} (${id})`}</bdi>
                ) : (
                  words.say('options.data.whole')
                ),
              ]}
            />{' '}
            <span lang="en" dir="ltr">
              {message} {mend}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
