import { render } from 'preact';

import { OnPaper } from '../../components/library/on-paper.ts';
import { Speaking } from '../../components/words/speech.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { Words } from '../../core/words/words.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { loadSettings, onSettingsChanged } from '../../platform/settings-store.ts';
import { App } from './app.tsx';
import './library.css';
import { whilePrinted } from './while-printed.ts';

let settings = await loadSettings();
let words = new Words(await loadSpeech(settings.language));
let printing = false;
draw();
whilePrinted((now) => {
  printing = now;
  draw();
});
onSettingsChanged((now) => void adopt(now), new AbortController().signal);

/** Shows the page as these settings have it. */
async function adopt(now: Settings): Promise<void> {
  const otherLanguage = now.language !== settings.language;
  settings = now;
  if (otherLanguage) words = new Words(await loadSpeech(now.language));
  draw();
}

function draw(): void {
  const { documentElement: root } = document;
  root.lang = words.locale;
  root.dir = words.dir;
  root.dataset['theme'] = settings.theme;
  root.style.setProperty('--text-size', `${settings.textSize / 100}`);
  render(
    <Speaking words={words}>
      <OnPaper.Provider value={printing}>
        {/* Names and lists are in the order of a language: with another one, all is read anew. */}
        <App key={words.locale} />
      </OnPaper.Provider>
    </Speaking>,
    document.body,
  );
}
