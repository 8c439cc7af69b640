import type { Section } from './section.ts';
import { aliasIndex } from './sections/alias-index.ts';
import { costs } from './sections/costs.ts';
import { firefox } from './sections/firefox.ts';
import { firstScan } from './sections/first-scan.ts';
import { frames } from './sections/frames.ts';
import { highlightStyles } from './sections/highlight-styles.ts';
import { hover } from './sections/hover.ts';
import { interactions } from './sections/interaction.ts';
import { library } from './sections/library.ts';
import { load } from './sections/load.ts';
import { memory } from './sections/memory.ts';
import { mutations } from './sections/mutations.ts';
import { noMentions } from './sections/no-mentions.ts';
import { popup } from './sections/popup.ts';
import { rivals } from './sections/rivals.ts';
import { script } from './sections/script.ts';

/** All parts of the bench in the order of a run. */
export const SECTIONS: readonly Section[] = [
  script,
  aliasIndex,
  firstScan,
  costs,
  noMentions,
  load,
  interactions,
  hover,
  frames,
  mutations,
  memory,
  popup,
  library,
  highlightStyles,
  rivals,
  firefox,
];
