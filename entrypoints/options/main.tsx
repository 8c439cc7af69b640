import { render } from 'preact';

import { OptionsPage } from '../../components/options/options-page.tsx';
import { Speaking } from '../../components/words/speech.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { Words } from '../../core/words/words.ts';
import { asciiHost } from '../../platform/ascii-host.ts';
import {
  forgetCardSize,
  loadCardSize,
  onCardSizeChanged,
  storeCardSize,
} from '../../platform/card-size-store.ts';
import { loadSpeech } from '../../platform/catalogue.ts';
import { packagedUrl } from '../../platform/packaged-url.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { ShownSettings } from '../../platform/shown-settings.ts';
import { StoredThings } from './stored-things.tsx';
import './options.css';

/** Why the last change could not be saved. */
let failed: string | undefined;
let cardSize = await loadCardSize();
let settings = await loadSettings();
let words = new Words(await loadSpeech(settings.language));
drawUnderlinesAsInPages();
draw();
onCardSizeChanged((now) => {
  cardSize = now;
  draw();
});
const shown = new ShownSettings(settings, adopt, new AbortController().signal);

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
  document.title = `On the Record – ${words.say('options.title')}`;
  render(
    <Speaking words={words}>
      <OptionsPage
        {...{ settings, save, cardSize, asciiHost, failed }}
        giveCardSize={(size) => written(size ? storeCardSize(size) : forgetCardSize())}
      >
        <StoredThings />
      </OptionsPage>
    </Speaking>,
    document.body,
  );
}

function save(changes: Partial<Settings>): Promise<boolean> {
  return written(shown.change(changes));
}

/** Whether it was written; where it was not, the page says why. */
async function written(writing: Promise<void>): Promise<boolean> {
  failed = undefined;
  draw();
  try {
    await writing;
    return true;
  } catch (error) {
    failed = String(error);
    draw();
    return false;
  }
}

/** The sample's names are drawn by the very style sheet that pages get. */
function drawUnderlinesAsInPages(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = packagedUrl('/assets/content-script.css');
  document.head.append(link);
}
