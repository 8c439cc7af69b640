import { useState } from 'preact/hooks';

import type { InstalledPack } from '../../core/corpus/installed-pack.ts';
import { useWords } from '../words/speech.tsx';
import { Entry } from './entry.tsx';
import { PackItem } from './pack-item.tsx';
import { type Undoable, UndoableList } from './undoable.tsx';

/** What a reader can do with packs. */
export interface PackActions {
  enable: (id: string, enabled: boolean) => void;
  order: (ids: string[]) => void;
  remove: (id: string) => void;
  restore: () => void;
}

interface Props {
  packs: readonly InstalledPack[];
  builtInRemoved: boolean;
  actions: PackActions;
  removed: readonly Undoable[];
}

/** The installed packs, in the order in which they count. */
export function Packs({ packs, builtInRemoved, actions, removed }: Props) {
  const words = useWords();
  const [confirming, setConfirming] = useState<string>();
  const ids = packs.map(({ metadata }) => metadata.id);
  const lead = words.say('options.pack.lead');
  const restore = words.say('options.pack.restore');
  const moved = (from: number, to: number): string[] =>
    ids.toSpliced(from, 1).toSpliced(to, 0, ids[from] ?? '');
  return (
    <Entry texts={[lead, restore, ...packs.map(({ metadata }) => metadata.title)]}>
      <p class="help">{lead}</p>
      {packs.length === 0 && <p>{words.say('options.pack.none')}</p>}
      <ol class="packs">
        {packs.map((pack, place) => (
          <PackItem
            key={pack.metadata.id}
            pack={pack}
            confirming={confirming === pack.metadata.id}
            onEnable={(enabled) => actions.enable(pack.metadata.id, enabled)}
            onUp={place > 0 ? () => actions.order(moved(place, place - 1)) : undefined}
            onDown={
              place < packs.length - 1 ? () => actions.order(moved(place, place + 1)) : undefined
            }
            onConfirm={(asked) => setConfirming(asked ? pack.metadata.id : undefined)}
            onRemove={() => actions.remove(pack.metadata.id)}
          />
        ))}
      </ol>
      {packs.length > 1 && <p class="help">{words.say('options.pack.order')}</p>}
      <UndoableList of={removed} />
      {builtInRemoved && (
        <button type="button" onClick={actions.restore}>
          {restore}
        </button>
      )}
    </Entry>
  );
}
