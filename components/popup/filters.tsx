import { type Group, GROUPS } from '../../core/search/results.ts';
import { useWords } from '../words/speech.tsx';
import { GROUP_WORDS } from './words.ts';

/** A topic or a source to keep to. */
export interface Choice {
  key: string;
  label: string;
}

/** What the reader keeps to; years as they are written. */
export interface Filter {
  groups: readonly Group[];
  from: string;
  to: string;
  topic?: Choice | undefined;
  source?: Choice | undefined;
}

export const NO_FILTER: Filter = { groups: [], from: '', to: '' };

/** How many things the reader keeps to. */
export function filtersOn({ groups, from, to, topic, source }: Filter): number {
  return [groups.length > 0, from !== '', to !== '', topic, source].filter(Boolean).length;
}

interface Props {
  filter: Filter;
  /** Topics and sources to choose from, as far as they were asked for. */
  choices: Record<'topic' | 'source', readonly Choice[]>;
  onChange: (filter: Filter) => void;
  /** The reader writes what a topic or a source is called. */
  onLookUp: (group: 'topic' | 'source', text: string) => void;
}

/** By what the results are kept few: folded away until it is wanted. */
export function Filters({ filter, choices, onChange, onLookUp }: Props) {
  const words = useWords();
  const on = filtersOn(filter);
  const choose = (which: 'topic' | 'source', text: string): void => {
    const chosen = choices[which].find(({ label }) => label === text);
    onChange({ ...filter, [which]: chosen });
    if (!chosen) onLookUp(which, text);
  };
  return (
    <details class="filters">
      <summary>{on > 0 ? words.count('popup.filtersOn', on) : words.say('popup.filters')}</summary>
      <fieldset>
        <legend>{words.say('popup.kinds')}</legend>
        {GROUPS.map((group) => (
          <label key={group} class="chip">
            <input
              type="checkbox"
              checked={filter.groups.includes(group)}
              onChange={(event) =>
                onChange({
                  ...filter,
                  groups: toggled(filter.groups, group, event.currentTarget.checked),
                })
              }
            />
            {words.say(GROUP_WORDS[group])}
          </label>
        ))}
      </fieldset>
      <div class="row">
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {words.say(`popup.${end}`)}
            <input
              type="text"
              inputMode="numeric"
              placeholder="2014-05"
              pattern="\d{4}(-\d\d){0,2}"
              maxLength={10}
              value={filter[end]}
              onInput={(event) => onChange({ ...filter, [end]: event.currentTarget.value.trim() })}
            />
          </label>
        ))}
      </div>
      {(['topic', 'source'] as const).map((which) => (
        <label key={which} class="wide">
          {words.say(`popup.${which}`)}
          <input
            type="text"
            list={`choices-${which}`}
            autocomplete="off"
            defaultValue={filter[which]?.label ?? ''}
            onFocus={() => onLookUp(which, '')}
            onInput={(event) => choose(which, event.currentTarget.value)}
          />
          <datalist id={`choices-${which}`}>
            {choices[which].map(({ key, label }) => (
              <option key={key}>{label}</option>
            ))}
          </datalist>
        </label>
      ))}
    </details>
  );
}

function toggled(groups: readonly Group[], group: Group, on: boolean): Group[] {
  const others = groups.filter((each) => each !== group);
  return on ? [...others, group] : others;
}
