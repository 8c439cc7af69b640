import { answerTo } from './answer-to.ts';
import { runOwnScript } from './own-script.ts';

/** What citations are written from on a page of the extension's own. */
export const CITATION_SUPPLY = {
  /** How a source is to be cited. */
  csl: async (key: string) => answerTo('source:csl', { key }),
  /** Runs the script that writes by manuals. */
  runEngine: async () => runOwnScript('/cite.js'),
};
