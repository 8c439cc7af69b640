import type { MessageKey } from '../../core/words/catalogue.ts';
import { useWords } from '../words/speech.tsx';
import { Entry } from './entry.tsx';

/** What the shortcuts do, by their names in the manifest; others are of the browser's own making. */
const COMMANDS = {
  _execute_action: 'behaviour.command.search',
  'next-mention': 'behaviour.command.next',
  'previous-mention': 'behaviour.command.previous',
  'open-card': 'behaviour.command.open',
} satisfies Record<string, MessageKey>;

interface Props {
  shortcuts: readonly { name: string; keys: string }[];
  onChange: () => void;
}

/** The keyboard's shortcuts, as the browser has them. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  const words = useWords();
  const lead = words.say('options.keys.lead');
  const change = words.say('options.keys.change');
  const listed = Object.entries(COMMANDS).flatMap(([command, key]) =>
    shortcuts
      .filter(({ name }) => name === command)
      .map(({ keys }) => ({ description: words.say(key), keys })),
  );
  return (
    <Entry texts={[lead, change, ...listed.map(({ description }) => description)]}>
      <dl class="keys">
        {listed.map(({ description, keys }) => (
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
