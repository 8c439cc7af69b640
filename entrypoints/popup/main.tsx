import './popup.css';

import { render } from 'preact';

import { NO_FILTER } from '../../components/popup/filters.tsx';
import { Speaking } from '../../components/words/speech.tsx';
import { askedText } from '../../core/search/asked-text.ts';
import { Words } from '../../core/words/words.ts';
import { activeTab } from '../../platform/active-page.ts';
import { ask } from '../../platform/ask.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { takePopupQuery } from '../../platform/popup-query.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { App } from './app.tsx';
import { searchFor } from './use-search.ts';

// Wakes the background while the reader begins to type: a search for nothing reads next to nothing.
void ask('search:find', searchFor('', NO_FILTER));

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
render(
  <Speaking words={words}>
    <App tab={tab} settings={settings} query={askedText(query)} />
  </Speaking>,
  body,
);
