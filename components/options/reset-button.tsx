import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import { useWords } from '../words/speech.tsx';
import { useChoosing } from './choosing.tsx';

interface Props {
  name: keyof Settings;
  label: string;
  /** Is told before the setting goes back. */
  onReset?: () => void;
}

/** Brings a setting back to its default; there only where it differs. */
export function ResetButton({ name, label, onReset }: Props) {
  const words = useWords();
  const { settings, change } = useChoosing();
  if (JSON.stringify(settings[name]) === JSON.stringify(DEFAULTS[name])) return null;
  return (
    <button
      type="button"
      class="reset"
      aria-label={words.say('options.reset.oneNamed', label)}
      onClick={() => {
        onReset?.();
        change({ [name]: DEFAULTS[name] });
      }}
    >
      {words.say('options.reset.single')}
    </button>
  );
}
