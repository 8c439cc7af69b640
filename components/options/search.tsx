import { useWords } from '../words/speech.tsx';

interface Props {
  written: string;
  /** How many entries there are for it. */
  found: number | undefined;
  onSearch: (written: string) => void;
}

/** The field that narrows the page down. */
export function Search({ written, found, onSearch }: Props) {
  const words = useWords();
  return (
    <search>
      <label for="search">{words.say('options.search.label')}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        value={written}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <output for="search">
        {found === 0 && words.say('options.search.none', written.trim())}
        {found !== undefined && found > 0 && words.count('options.search.found', found)}
      </output>
    </search>
  );
}
