import { useWords } from '../words/speech.tsx';
import { Entry } from './entry.tsx';

interface Props {
  shortcuts: readonly { description: string; keys: string }[];
  onChange: () => void;
}

/** The keyboard's shortcuts, as the browser has them. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  const words = useWords();
  const lead = words.say('options.keys.lead');
  const change = words.say('options.keys.change');
  return (
    <Entry texts={[lead, change, ...shortcuts.map(({ description }) => description)]}>
      <dl class="keys">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : words.say('options.keys.none')}</dd>
          </div>
        ))}
      </dl>
      <p class="help">{lead}</p>
      <button type="button" id="shortcuts" onClick={onChange}>
        {change}
      </button>
    </Entry>
  );
}
