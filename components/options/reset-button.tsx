import { useState } from 'preact/hooks';

import { DEFAULTS, type SettingName } from '../../core/settings/settings.ts';
import { givenBack, type Taken, takenByReset } from '../../core/settings/taken.ts';
import { useChoosing } from './choosing.tsx';
import { ResetWithUndo } from './reset-with-undo.tsx';

interface Props {
  name: SettingName;
  label: string;
}

/**
 * Brings a setting back to its default; there only where it differs. What it was before is one press
 * away, until it is saved again or something else is chosen.
 */
export function ResetButton({ name, label }: Props) {
  const { settings, save } = useChoosing();
  // One place may be that of several settings, one after the other.
  const [taken, setTaken] = useState<Taken>({});
  const { [name]: value } = settings;
  const { [name]: mine, ...others } = taken;
  const back = givenBack(mine === undefined ? {} : { [name]: mine }, settings);
  const reset = async (): Promise<void> => {
    if (await save({ [name]: DEFAULTS[name] })) {
      setTaken((before) => takenByReset(before, { [name]: value }));
    }
  };
  const undo = async (): Promise<void> => {
    if (await save(back)) setTaken(others);
  };
  return (
    <ResetWithUndo
      label={label}
      differs={JSON.stringify(value) !== JSON.stringify(DEFAULTS[name])}
      isTaken={Object.keys(back).length > 0}
      reset={reset}
      undo={undo}
    />
  );
}
