import type { Outlet } from '../../core/library/outlets.ts';
import { MOST_OUTLETS } from '../../core/library/route.ts';
import { useWords } from '../words/speech.tsx';

interface Props {
  outlets: readonly Outlet[];
  /** Their names, in their places; a free place has an empty one. */
  chosen: readonly string[];
  onChange: (names: string[]) => void;
}

/** A list to choose from for each of the outlets to compare. */
export function OutletChoice({ outlets, chosen, onChange }: Props) {
  const words = useWords();
  return (
    <div class="filters">
      {Array.from({ length: MOST_OUTLETS }, (_, place) => (
        <label key={place}>
          {words.say('library.outlets.outlet', words.number(place + 1))}
          <select
            value={chosen[place] ?? ''}
            onChange={({ currentTarget }) => {
              const others = Array.from({ length: MOST_OUTLETS }, (_, at) => chosen[at] ?? '');
              onChange(others.with(place, currentTarget.value));
            }}
          >
            <option value="">{words.say('library.outlets.choose')}</option>
            {outlets
              .filter(({ name }) => name === chosen[place] || !chosen.includes(name))
              .map(({ name, quotes, stances }) => (
                <option key={name} value={name}>
                  {words.say(
                    'library.outlets.option',
                    name,
                    words.count('library.quotes', quotes),
                    words.count('library.stances', stances),
                  )}
                </option>
              ))}
          </select>
        </label>
      ))}
    </div>
  );
}
