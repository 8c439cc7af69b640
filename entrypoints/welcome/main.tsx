import { render } from 'preact';

import { Speaking } from '../../components/words/speech.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { notStored } from '../../platform/shown-settings.ts';
import { SpokenSettings } from '../../platform/spoken-settings.ts';
import { LiveSample } from './live-sample.ts';
import './welcome.css';

const chosen = await SpokenSettings.read(() => {
  sample.close();
  draw();
});
const sample = new LiveSample(() => ({ settings: chosen.now, words: chosen.words }));
draw();

function draw(): void {
  const { now: settings, words } = chosen;
  const { documentElement: root } = document;
  root.lang = words.locale;
  root.dir = words.dir;
  root.dataset['theme'] = settings.theme;
  document.title = `On the Record – ${words.say('welcome.title')}`;
  render(
    <Speaking words={words}>
      <WelcomePage
        settings={settings}
        change={(changes) => void chosen.change(changes).catch(notStored)}
        sample={sample}
      />
    </Speaking>,
    document.body,
  );
}
