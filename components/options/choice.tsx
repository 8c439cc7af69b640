import type { ComponentChildren } from 'preact';

import type { Settings } from '../../core/settings/settings.ts';
import type { MessageKey } from '../../core/words/catalogue.ts';
import { useWords } from '../words/speech.tsx';
import { useChoosing } from './choosing.tsx';
import { Entry } from './entry.tsx';
import { ResetButton } from './reset-button.tsx';

/** The settings that are one of a few values, with the values' names in the catalogue. */
const CHOICES = {
  sites: { 'all-but': 'allBut', only: 'only' },
  underline: { dots: 'dots', line: 'line', tint: 'tint' },
  density: { first: 'first', every: 'every', none: 'none' },
  openBy: { hover: 'hover', modifier: 'modifier', click: 'click', shortcut: 'shortcut' },
  modifier: { alt: 'alt', control: 'control', shift: 'shift' },
  theme: { system: 'system', page: 'page', light: 'light', dark: 'dark' },
  first: { context: 'context', newest: 'newest' },
  citation: {
    plain: 'plain',
    apa: 'apa',
    chicago: 'chicago',
    bibtex: 'bibtex',
    ris: 'ris',
    wiki: 'wiki',
  },
  language: { browser: 'browser', en: 'en', ar: 'ar', ru: 'ru' },
} satisfies { [K in keyof Settings]?: Record<Settings[K] & string, string> };

interface Props {
  name: keyof typeof CHOICES;
  /** What belongs to the choice made. */
  children?: ComponentChildren;
}

/** A setting that is one of a few values. */
export function Choice({ name, children }: Props) {
  const words = useWords();
  const { settings, change } = useChoosing();
  const label = words.say(`options.setting.${name}.label`);
  const help = words.say(`options.setting.${name}.help`);
  const values = Object.entries(CHOICES[name]).map(([value, key]) => ({
    value,
    text: words.say(`options.choice.${name}.${key}` as MessageKey),
  }));
  return (
    <Entry texts={[label, help, ...values.map(({ text }) => text)]}>
      <fieldset aria-describedby={`${name}-help`}>
        <legend>{label}</legend>
        <div class="choices">
          {values.map(({ value, text }) => (
            <label key={value}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={settings[name] === value}
                onChange={() => change({ [name]: value })}
              />
              <span lang={name === 'language' && value !== 'browser' ? value : undefined}>
                {text}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
      <ResetButton name={name} label={label} />
      {children}
    </Entry>
  );
}
