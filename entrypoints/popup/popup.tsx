import { render } from 'preact';

import { NO_FILTER } from '../../components/popup/filter.ts';
import { Speaking } from '../../components/words/speech.tsx';
import { askedText } from '../../core/search/asked-text.ts';
import { Words } from '../../core/words/words.ts';
import { activeTab } from '../../platform/active-page.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { takePopupQuery } from '../../platform/popup-query.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { App } from './app.tsx';
import { find } from './find.ts';
import { searchFor } from './use-search.ts';

const { documentElement: root, body } = document;

/** What was typed so far into the field that the document has of its own. */
const typed = (): string => body.querySelector('input')?.value ?? '';

const text = typed();
const early = text === '' ? undefined : { text, reply: find(searchFor(text, NO_FILTER)) };

const [settings, tab, query, usual] = await Promise.all([
  loadSettings(),
  activeTab(),
  takePopupQuery(location.href),
  // Most often it is this one; to know first would take as long as to read it.
  loadSpeech('browser'),
]);
const words = new Words(
  settings.language === 'browser' ? usual : await loadSpeech(settings.language),
);

root.lang = words.locale;
root.dir = words.dir;
root.dataset['theme'] = settings.theme;
root.style.fontSize = `${settings.textSize}%`;

const shown = typed() || askedText(query);
// It takes over what the document has of its own, with the focus and where one is in the text.
render(
  <Speaking words={words}>
    <App tab={tab} settings={settings} query={shown} early={early} />
  </Speaking>,
  body,
);
