import { render } from 'preact';

import { OptionsPage } from '../../components/options/options-page.tsx';
import { Speaking } from '../../components/words/speech.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { asciiHost } from '../../platform/ascii-host.ts';
import {
  forgetCardSize,
  loadCardSize,
  onCardSizeChanged,
  storeCardSize,
} from '../../platform/card-size-store.ts';
import { packagedUrl } from '../../platform/packaged-url.ts';
import { SpokenSettings } from '../../platform/spoken-settings.ts';
import { StoredThings } from './stored-things.tsx';
import './options.css';

/** Why the last change could not be saved. */
let failed: string | undefined;
let cardSize = await loadCardSize();
const chosen = await SpokenSettings.read(draw);
drawUnderlinesAsInPages();
draw();
onCardSizeChanged((now) => {
  cardSize = now;
  draw();
});

function draw(): void {
  const { now: settings, words } = chosen;
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
  return written(chosen.change(changes));
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
