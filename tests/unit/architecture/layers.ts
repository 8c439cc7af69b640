/** Which layer may import what. Whatever is not listed here is forbidden. */
export interface Layer {
  name: string;
  /** The files that belong to it; the first layer that claims a file has it. */
  holds: RegExp;
  /** Files of the project that it may import. */
  files: RegExp[];
  /** Packages that it may import; `node:` stands for Node's own modules. */
  packages: RegExp[];
  /** In words, for whoever breaks it. */
  rule: string;
}

const core = /^core\//;
const data = /^data\//;
const platform = /^platform\//;
const components = /^components\//;
const pageText = /^page-text\//;
const scripts = /^scripts\//;
/** The words of the interface: only their types are read from the file itself. */
const locales = /^locales\/en\.json$/;
const preact = /^preact(\/hooks)?$/;
/** WXT's helpers that define entrypoints and place a card; not those that store or message. */
const wxtHelpers = /^wxt\/utils\/(define-|content-script-)/;

export const layers: Layer[] = [
  {
    name: 'core/pack, core/protocol and core/settings',
    holds: /^core\/(pack|protocol|settings)\//,
    files: [core],
    packages: [/^valibot$/],
    rule: 'core imports core only; valibot in core/pack, core/protocol and core/settings',
  },
  {
    name: 'core/words',
    holds: /^core\/words\//,
    files: [core, locales],
    packages: [],
    rule: 'core/words imports core and the types of the catalogue',
  },
  {
    name: 'core',
    holds: core,
    files: [core],
    packages: [],
    rule: 'core imports core only; valibot in core/pack, core/protocol and core/settings',
  },
  {
    name: 'components/library',
    holds: /^components\/library\//,
    files: [core, components],
    packages: [preact, /^@tanstack\/virtual-core$/],
    rule: 'components/library imports core, components, preact and @tanstack/virtual-core',
  },
  {
    name: 'components',
    holds: components,
    files: [core, components],
    packages: [preact],
    rule: 'components import core and preact',
  },
  {
    name: 'page-text',
    holds: pageText,
    files: [core, pageText],
    packages: [],
    rule: 'page-text imports core only: it reads any DOM that it is given',
  },
  {
    name: 'data',
    holds: data,
    files: [core, data],
    packages: [/^dexie$/, /^minisearch$/],
    rule: 'data imports core, dexie and minisearch',
  },
  {
    name: 'platform',
    holds: platform,
    files: [core, platform],
    packages: [/^wxt\/browser$/],
    rule: "platform imports core and wxt/browser; only platform touches the browser's API",
  },
  {
    name: 'entrypoints/background',
    holds: /^entrypoints\/background[./]/,
    files: [core, data, platform],
    packages: [wxtHelpers],
    rule: 'the background imports core, data and platform',
  },
  {
    name: 'entrypoints/library',
    holds: /^entrypoints\/library\//,
    files: [core, components, platform],
    packages: [preact, /^csv-stringify\/browser\/esm\/sync$/],
    rule: 'the library imports core, components, platform, preact and csv-stringify; never data',
  },
  {
    name: 'entrypoints/cite',
    holds: /^entrypoints\/cite\//,
    files: [core, components],
    packages: [wxtHelpers, /^citeproc$/, /^@citation-js\/plugin-csl\/lib\/\w+\.json$/],
    rule: 'what writes citations imports core, components and citeproc with its styles',
  },
  {
    name: 'entrypoints/popup',
    holds: /^entrypoints\/popup\//,
    files: [core, components, platform, /^data\/search\//],
    packages: [preact],
    rule: 'the popup imports core, components, platform, preact and, of data, what searches',
  },
  {
    name: 'the other entrypoints',
    holds: /^entrypoints\//,
    files: [core, components, platform, pageText],
    packages: [preact, /^@floating-ui\/dom$/, wxtHelpers],
    rule: 'entrypoints import core, components, platform, page-text, preact, @floating-ui/dom and wxt/utils; never data',
  },
  {
    name: 'cli',
    holds: /^cli\//,
    files: [core, pageText, /^cli\//],
    packages: [
      /^node:/,
      /^@humanwhocodes\/momoa$/,
      /^@valibot\/to-json-schema$/,
      /^commander$/,
      /^csv-stringify(\/sync)?$/,
      /^edtf$/,
      /^jsonld$/,
      /^linkedom$/,
      /^prettier$/,
    ],
    rule: 'cli imports core, page-text, Node and its own packages',
  },
  {
    name: 'scripts/bench/in-browser',
    holds: /^scripts\/bench\/in-browser\//,
    files: [core, scripts, data, platform, components, /^tests\/fixtures\/generated-pack\.ts$/],
    packages: [/./],
    rule: 'what the bench runs in a browser imports what scripts do, and the generated pack of the tests',
  },
  {
    name: 'scripts',
    holds: scripts,
    files: [core, scripts, /^cli\//, data, platform, components, pageText, /^package\.json$/],
    packages: [/./],
    rule: 'scripts import anything but tests and entrypoints',
  },
  {
    name: 'tests',
    holds: /^tests\//,
    files: [/./],
    packages: [/./],
    rule: 'tests import anything',
  },
  {
    name: 'configuration',
    holds: /^[^/]+\.config\.ts$/,
    files: [core, /^cli\//, scripts, /^package\.json$/],
    packages: [/./],
    rule: 'configuration imports packages, core, cli and scripts',
  },
];

/** The part of `entrypoints/` that a file belongs to: entrypoints share nothing with each other. */
export function entrypointOf(file: string): string | undefined {
  return /^entrypoints\/([^./]+)/.exec(file)?.[1];
}
