import { useWords } from '../words/speech.tsx';
import { useChoosing } from './choosing.tsx';
import { Entry } from './entry.tsx';
import { ResetButton } from './reset-button.tsx';

interface Props {
  name: 'dwell' | 'grace' | 'textSize';
  min: number;
  max: number;
  step: number;
}

/** A setting that is a number. What is out of bounds is brought within them. */
export function Amount({ name, min, max, step }: Props) {
  const words = useWords();
  const { settings, change } = useChoosing();
  const label = words.say(`options.setting.${name}.label`);
  const help = words.say(`options.setting.${name}.help`);
  const choose = (input: HTMLInputElement): void => {
    const wished = input.valueAsNumber;
    const value = Math.round(Math.min(max, Math.max(min, wished)));
    if (!Number.isNaN(value)) change({ [name]: value });
    input.valueAsNumber = Number.isNaN(value) ? settings[name] : value;
  };
  return (
    <Entry texts={[label, help]}>
      <div class="toggle">
        <label for={name}>{label}</label>
        <input
          id={name}
          type="number"
          aria-describedby={`${name}-help`}
          {...{ min, max, step }}
          value={settings[name]}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
      </div>
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
      <ResetButton name={name} label={label} />
    </Entry>
  );
}
