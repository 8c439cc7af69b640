import { type Group, GROUPS } from '../../core/search/results.ts';
import { useWords } from '../words/speech.tsx';
import { type Choice, type Filter, filtersOn, isDate, wanting } from './filter.ts';
import { WantedField } from './wanted-field.tsx';
import { GROUP_WORDS } from './words.ts';

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
    const chosen = wanting(filter, which, text, choices[which]);
    onChange(chosen);
    if (chosen[which].key === undefined) onLookUp(which, text);
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
                  before: undefined,
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
              aria-invalid={filter[end] !== '' && !isDate(filter[end])}
              maxLength={10}
              value={filter[end]}
              onInput={(event) => onChange({ ...filter, [end]: event.currentTarget.value.trim() })}
            />
          </label>
        ))}
      </div>
      {(['topic', 'source'] as const).map((which) => (
        <WantedField
          key={which}
          which={which}
          wanted={filter[which]}
          choices={choices[which]}
          onType={(text) => choose(which, text)}
          onFocus={() => onLookUp(which, filter[which].text)}
        />
      ))}
    </details>
  );
}

function toggled(groups: readonly Group[], group: Group, on: boolean): Group[] {
  const others = groups.filter((each) => each !== group);
  return on ? [...others, group] : others;
}
