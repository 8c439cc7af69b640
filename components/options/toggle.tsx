import { useWords } from '../words/speech.tsx';
import { type SettingOf, useChoosing } from './choosing.tsx';
import { Entry } from './entry.tsx';
import { ResetButton } from './reset-button.tsx';

/** A setting that is on or off. */
export function Toggle({ name }: { name: SettingOf<boolean> }) {
  const words = useWords();
  const { settings, change } = useChoosing();
  const label = words.say(`options.setting.${name}.label`);
  const help = words.say(`options.setting.${name}.help`);
  return (
    <Entry texts={[label, help]}>
      <div class="toggle">
        <label for={name}>{label}</label>
        <input
          id={name}
          type="checkbox"
          role="switch"
          aria-describedby={`${name}-help`}
          checked={settings[name]}
          aria-checked={settings[name]}
          onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
        />
      </div>
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
      <ResetButton name={name} label={label} />
    </Entry>
  );
}
