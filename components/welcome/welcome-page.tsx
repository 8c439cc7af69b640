import type { Settings } from '../../core/settings/settings.ts';
import { useWords } from '../words/speech.tsx';
import { Choice } from './choice.tsx';
import { Sample, type SampleEvents } from './sample.tsx';

/** As they stand on keyboards, in every language. */
const KEYS: Record<Settings['modifier'], string> = { alt: 'Alt', control: 'Ctrl', shift: 'Shift' };

interface Props {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
  sample: SampleEvents;
}

/** What a new reader sees: what this does, to be tried at once, and the choices that matter. */
export function WelcomePage({ settings, change, sample }: Props) {
  const words = useWords();
  return (
    <>
      <header>
        <p class="masthead">On the Record</p>
        <h1>{words.say('welcome.title')}</h1>
        <p class="lead">{words.say('welcome.lead')}</p>
      </header>
      <main>
        <Sample events={sample} />
        <form class="choices" aria-label={words.say('welcome.choices')}>
          <Choice
            name="sites"
            legend={words.say('welcome.sites.legend')}
            chosen={settings.sites}
            values={{
              'all-but': words.say('welcome.sites.all'),
              only: words.say('welcome.sites.only'),
            }}
            onChoose={(sites) => change({ sites })}
          />
          <Choice
            name="openBy"
            legend={words.say('welcome.open.legend')}
            chosen={settings.openBy}
            values={{
              hover: words.say('welcome.open.hover'),
              modifier: words.say('welcome.open.modifier', KEYS[settings.modifier]),
              click: words.say('welcome.open.click'),
              shortcut: words.say('welcome.open.shortcut'),
            }}
            onChoose={(openBy) => change({ openBy })}
          />
          <Choice
            name="language"
            legend={words.say('welcome.language.legend')}
            chosen={settings.language}
            values={{
              browser: words.say('welcome.language.browser'),
              en: <span lang="en">English</span>,
              ar: <span lang="ar">العربية</span>,
              ru: <span lang="ru">Русский</span>,
            }}
            onChoose={(language) => change({ language })}
          />
        </form>
      </main>
      <footer>
        <p>{words.say('welcome.privacy')}</p>
      </footer>
    </>
  );
}
