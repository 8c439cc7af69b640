import { render } from 'preact';

import { type Citing, CitingQuotes } from '../../components/card/citing.ts';
import { OnPaper } from '../../components/library/on-paper.ts';
import { Speaking } from '../../components/words/speech.tsx';
import { notStored } from '../../platform/shown-settings.ts';
import { SpokenSettings } from '../../platform/spoken-settings.ts';
import { App } from './app.tsx';
import { citingIn } from './citing.ts';
import './library.css';
import { whilePrinted } from './while-printed.ts';

const chosen = await SpokenSettings.read(() => {
  citing = citingAsChosen();
  draw();
});
let citing = citingAsChosen();
let printing = false;
draw();
whilePrinted((now) => {
  printing = now;
  draw();
});

function citingAsChosen(): Citing {
  return citingIn(chosen.words, chosen.now.citation, (changes) => {
    void chosen.change(changes).catch(notStored);
  });
}

function draw(): void {
  const { now: settings, words } = chosen;
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
