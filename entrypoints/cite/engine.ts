import locales from '@citation-js/plugin-csl/lib/locales.json';
import { apa } from '@citation-js/plugin-csl/lib/styles.json';
import CSL, { type Engine } from 'citeproc';

import { type Citable, isOwnWork } from '../../core/cite/citable.ts';
import type { ManualStyle } from '../../core/cite/cite.ts';
import { type CslItem, cslItem } from '../../core/cite/csl-item.ts';
import { handedOn } from '../../core/cite/handed-on.ts';
import { formatEdtf } from '../../core/time/format-edtf.ts';
import chicago from './chicago.csl?raw';

/** Both manuals are of the English-speaking world, and so is what they write. */
const LANGUAGE = 'en-US';

const STYLES: Readonly<Record<ManualStyle, { xml: string; quotedIn: string }>> = {
  apa: { xml: apa, quotedIn: 'as quoted in' },
  chicago: { xml: chicago, quotedIn: 'quoted in' },
};

/** Reading a style takes longer than citing by it: each is read once. */
const engines = new Map<ManualStyle, Engine>();
/** What is cited at the moment, under ids that no item had before: engines remember items. */
const items = new Map<string, CslItem>();
let count = 0;

/**
 * The quote, how the text refers to its source (with the speaker, the date of the words and who
 * passed them on), and the reference.
 */
export function citeByManual(citable: Citable, style: ManualStyle): string {
  const id = `item-${++count}`;
  items.clear();
  items.set(id, { ...cslItem(citable), id });
  const engine = engines.get(style) ?? createEngine(style);
  engines.set(style, engine);
  engine.updateItems([id]);
  const { paragraph, text } = citable.quote;
  const said = handedOn(citable, (edtf) => formatEdtf(edtf, LANGUAGE));
  const note = engine.makeCitationCluster([
    {
      id,
      ...(paragraph !== undefined && { locator: String(paragraph), label: 'paragraph' }),
      ...(!isOwnWork(citable) && { prefix: `${said}, ${STYLES[style].quotedIn} ` }),
    },
  ]);
  const [, entries] = engine.makeBibliography();
  const quote = `“${text}”`;
  const reference = entries.join('').trim();
  return style === 'apa'
    ? `${quote} ${note}\n\n${reference}`
    : `${quote}\n\n${note}\n\n${reference}`;
}

function createEngine(style: ManualStyle): Engine {
  const engine = new CSL.Engine(
    { retrieveLocale: () => locales[LANGUAGE], retrieveItem: (id) => items.get(id) },
    STYLES[style].xml,
    LANGUAGE,
    true,
  );
  engine.setOutputFormat('text');
  return engine;
}
