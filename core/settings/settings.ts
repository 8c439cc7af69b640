import type { Language } from '../words/catalogue.ts';

/** All that a reader can choose. Every field has a default, so only what differs is stored. */
export interface Settings {
  /** Whether anything is spotted at all. */
  enabled: boolean;
  /** `all-but`: everywhere but on `sitesOff`; `only`: nowhere but on `sitesOn`. */
  sites: 'all-but' | 'only';
  /** Match patterns as browsers have them: `*://*.example.com/*`. */
  sitesOff: readonly string[];
  sitesOn: readonly string[];

  /** Which kinds of subjects are spotted. */
  spotPersons: boolean;
  spotOrganizations: boolean;
  spotStates: boolean;
  spotGroups: boolean;
  spotEvents: boolean;
  /** Names that stand for another: "the Kremlin". */
  spotMetonyms: boolean;
  /** Whether a mention that could be one of several is marked, to choose from. */
  spotAmbiguous: boolean;
  /** Whether names are spotted in code and formulas too. */
  spotCode: boolean;

  underline: 'line' | 'dots' | 'tint';
  /** The first mention of a subject in each section, every mention, or none. */
  density: 'first' | 'every' | 'none';

  /** What opens a card. The keyboard shortcut always does. */
  openBy: 'hover' | 'modifier' | 'click' | 'shortcut';
  /** The key held while hovering, where that is what opens. */
  modifier: 'alt' | 'control' | 'shift';
  /** Milliseconds that the pointer rests on a mention before its card opens. */
  dwell: number;
  /** Milliseconds for which a card stays when the pointer has left. */
  grace: number;
  /** Whether a card that opens by hovering is announced to screen readers. */
  announce: boolean;

  /** `page` follows the colours of the page under the card. */
  theme: 'system' | 'page' | 'light' | 'dark';
  /** Per cent. */
  textSize: number;
  /** What a card shows first: what fits the page, or the newest. */
  first: 'context' | 'newest';
  citation: CitationStyle;

  language: Language | 'browser';
  /** Whether the toolbar's button shows the number of subjects on the page. */
  badge: boolean;
  /** Whether settings follow the reader to their other computers, by the browser's own sync. */
  sync: boolean;
}

export type SettingName = keyof Settings;

/** The longest list of sites that is kept. */
export const MOST_SITES = 1_000;

export const CITATION_STYLES = ['plain', 'apa', 'chicago', 'bibtex', 'ris', 'wiki'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const DEFAULTS: Settings = {
  enabled: true,
  sites: 'all-but',
  sitesOff: [],
  sitesOn: [],
  spotPersons: true,
  spotOrganizations: true,
  spotStates: true,
  spotGroups: true,
  spotEvents: true,
  spotMetonyms: true,
  spotAmbiguous: true,
  spotCode: false,
  underline: 'dots',
  density: 'first',
  openBy: 'hover',
  modifier: 'alt',
  dwell: 350,
  grace: 300,
  announce: false,
  theme: 'system',
  textSize: 100,
  first: 'context',
  citation: 'plain',
  language: 'browser',
  badge: false,
  sync: false,
};
