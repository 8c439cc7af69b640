import { render } from 'preact';

import { Speaking } from '../../components/words/speech.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { Words } from '../../core/words/words.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { ShownSettings } from '../../platform/shown-settings.ts';
import { LiveSample } from './live-sample.ts';
import './welcome.css';

let settings = await loadSettings();
let words = new Words(await loadSpeech(settings.language));
const sample = new LiveSample(() => ({ settings, words }));
draw();
const shown = new ShownSettings(settings, adopt, new AbortController().signal);

/** Shows the page as these settings have it. */
async function adopt(now: Settings): Promise<void> {
  const otherLanguage = now.language !== settings.language;
  settings = now;
  if (otherLanguage) words = new Words(await loadSpeech(now.language));
  sample.close();
  draw();
}

function draw(): void {
  const { documentElement: root } = document;
  root.lang = words.locale;
  root.dir = words.dir;
  root.dataset['theme'] = settings.theme;
  document.title = `On the Record – ${words.say('welcome.title')}`;
  render(
    <Speaking words={words}>
      <WelcomePage
        settings={settings}
        change={(changes) => void shown.change(changes)}
        sample={sample}
      />
    </Speaking>,
    document.body,
  );
}
