/**
 * Builds the extension for the bench, into folders of its own, apart from those that other
 * commands make and use: `node scripts/bench/build.ts shipped|readable|firefox`. A process of its own,
 * since WXT says on the terminal what it does and leaves its mark on the environment.
 */
import { build } from 'wxt';

import { ROOT } from '../build.ts';
import { isFlavour, outputFolder } from './build-extension.ts';

const [flavour = ''] = process.argv.slice(2);
if (!isFlavour(flavour)) throw new Error(`there is no flavour "${flavour}"`);
await build({
  root: ROOT,
  browser: flavour === 'firefox' ? 'firefox' : 'chrome',
  outDir: outputFolder(flavour),
  outDirTemplate: 'extension',
  vite: () => (flavour === 'readable' ? { build: { minify: false, sourcemap: 'inline' } } : {}),
});
