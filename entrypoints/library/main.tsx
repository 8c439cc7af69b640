import { render } from 'preact';

import { CitingQuotes } from '../../components/card/citing.ts';
import { OnPaper } from '../../components/library/on-paper.ts';
import { Speaking } from '../../components/words/speech.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { Words } from '../../core/words/words.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { ShownSettings } from '../../platform/shown-settings.ts';
import { App } from './app.tsx';
import { citingIn } from './citing.ts';
import './library.css';
import { whilePrinted } from './while-printed.ts';

let settings = await loadSettings();
let words = new Words(await loadSpeech(settings.language));
const shown = new ShownSettings(settings, adopt, new AbortController().signal);
const change = (changes: Partial<Settings>): void => void shown.change(changes);
let citing = citingIn(words, settings.citation, change);
let printing = false;
draw();
whilePrinted((now) => {
  printing = now;
  draw();
});

/** Shows the page as these settings have it. */
async function adopt(now: Settings): Promise<void> {
  const otherLanguage = now.language !== settings.language;
  settings = now;
  if (otherLanguage) words = new Words(await loadSpeech(now.language));
  citing = citingIn(words, settings.citation, change);
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
        <CitingQuotes.Provider value={citing}>
          {/* Names and lists are in the order of a language: with another one, all is read anew. */}
          <App key={words.locale} />
        </CitingQuotes.Provider>
      </OnPaper.Provider>
    </Speaking>,
    document.body,
  );
}
