import './popup.css';

import { render } from 'preact';

import { Speaking } from '../../components/words/speech.tsx';
import { askedText } from '../../core/search/asked-text.ts';
import { Words } from '../../core/words/words.ts';
import { activeTab } from '../../platform/active-page.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { takePopupQuery } from '../../platform/popup-query.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { App } from './app.tsx';

const [settings, tab, query] = await Promise.all([
  loadSettings(),
  activeTab(),
  takePopupQuery(location.href),
]);
const words = new Words(await loadSpeech(settings.language));

const { documentElement: root, body } = document;
root.lang = words.locale;
root.dir = words.dir;
root.dataset['theme'] = settings.theme;
root.style.fontSize = `${settings.textSize}%`;

// The document has a field of its own, to be there at once: what was typed meanwhile is kept.
const typed = body.querySelector('input')?.value ?? '';
body.replaceChildren();
render(
  <Speaking words={words}>
    <App tab={tab} settings={settings} query={typed || askedText(query)} />
  </Speaking>,
  body,
);
