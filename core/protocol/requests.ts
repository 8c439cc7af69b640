import * as v from 'valibot';

import { WAYS } from '../corpus/way.ts';
import { MOST_PIXELS } from '../hover/box.ts';
import { LISTS } from '../library/route.ts';
import { CITATION_STYLES, DEFAULTS } from '../settings/settings.ts';
import { namesIn } from '../settings/some-settings.ts';
import { GROUPS } from '../search/results.ts';
import {
  LONGEST_QUERY,
  MOST_BESIDE,
  MOST_CANDIDATES,
  MOST_COUNTED,
  MOST_ON_PAGE,
  MOST_RESULTS,
  type MessageName,
  type Request,
} from './messages.ts';

/** Who sends a message: a page's content script, or a page of the extension itself. */
export type SenderKind = 'page' | 'extension';

interface Rule<N extends MessageName> {
  request: v.GenericSchema<unknown, Request<N>>;
  from: readonly SenderKind[];
}

/** The longest key that a request names. */
const key = v.pipe(v.string(), v.maxLength(500));
/** The longest date that EDTF writes has two qualified days. */
const pageDate = v.pipe(v.string(), v.maxLength(30));
const list = v.picklist(LISTS);
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const pixels = v.pipe(number, v.maxValue(MOST_PIXELS));

const beside = v.pipe(v.array(number), v.maxLength(MOST_BESIDE));

const date = v.pipe(v.string(), v.maxLength(10));

/** What the background accepts, and from whom. Total: a message without a rule does not compile. */
const RULES: { [N in MessageName]: Rule<N> } = {
  'mention:facts': {
    request: v.strictObject({
      revision: number,
      subject: number,
      beside,
    }),
    from: ['page'],
  },
  'mention:candidates': {
    request: v.strictObject({
      revision: number,
      subjects: v.pipe(v.array(number), v.maxLength(MOST_CANDIDATES)),
      beside,
    }),
    from: ['page'],
  },
  'subject:facts': { request: v.strictObject({ key }), from: ['page', 'extension'] },
  'reader:preferences': { request: v.strictObject({}), from: ['page', 'extension'] },
  'search:find': {
    request: v.strictObject({
      text: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
      groups: v.pipe(v.array(v.picklist(GROUPS)), v.maxLength(GROUPS.length)),
      topic: v.exactOptional(key),
      source: v.exactOptional(key),
      from: v.exactOptional(date),
      to: v.exactOptional(date),
      most: v.pipe(number, v.minValue(1), v.maxValue(MOST_RESULTS)),
    }),
    from: ['extension'],
  },
  'search:ready': { request: v.strictObject({}), from: ['extension'] },
  'page:subjects': {
    request: v.strictObject({
      revision: number,
      subjects: v.pipe(v.array(number), v.maxLength(MOST_ON_PAGE)),
    }),
    from: ['extension'],
  },
  'topic:stances': {
    request: v.strictObject({ topic: key, subject: key, date: v.exactOptional(pageDate) }),
    from: ['page', 'extension'],
  },
  'page:counted': { request: v.strictObject({}), from: ['page'] },
  'source:csl': { request: v.strictObject({ key }), from: ['page', 'extension'] },
  'cite:load': { request: v.strictObject({}), from: ['page'] },
  'settings:choose': {
    request: v.strictObject({ citation: v.picklist(CITATION_STYLES) }),
    from: ['page', 'extension'],
  },
  'card:load': { request: v.strictObject({}), from: ['page'] },
  'card:size': { request: v.strictObject({}), from: ['page'] },
  'card:resized': { request: v.strictObject({ width: pixels, height: pixels }), from: ['page'] },
  'keys:lend': { request: v.strictObject({}), from: ['page'] },
  'keys:return': { request: v.strictObject({}), from: ['page'] },
  'keys:escape': { request: v.strictObject({ frame: number }), from: ['page'] },

  'packs:list': { request: v.strictObject({}), from: ['extension'] },
  'packs:enable': {
    request: v.strictObject({ id: key, enabled: v.boolean() }),
    from: ['extension'],
  },
  'packs:order': {
    request: v.strictObject({ ids: v.pipe(v.array(key), v.maxLength(10_000)) }),
    from: ['extension'],
  },
  'packs:remove': { request: v.strictObject({ id: key }), from: ['extension'] },
  'packs:restore': { request: v.strictObject({}), from: ['extension'] },
  'data:export': {
    request: v.strictObject({
      packs: v.exactOptional(v.array(key)),
      settings: v.exactOptional(v.array(v.picklist(namesIn(DEFAULTS)))),
      cardSize: v.exactOptional(v.boolean()),
    }),
    from: ['extension'],
  },
  'data:import': {
    request: v.strictObject({ given: key, back: v.exactOptional(v.boolean()) }),
    from: ['extension'],
  },
  'text:give': {
    request: v.strictObject({ text: key, at: number, part: v.string() }),
    from: ['extension'],
  },
  'text:take': { request: v.strictObject({ text: key, at: number }), from: ['extension'] },
  'data:erase': { request: v.strictObject({}), from: ['extension'] },
  'library:totals': { request: v.strictObject({}), from: ['extension'] },
  'library:directory': {
    request: v.strictObject({ list, locale: v.string(), after: v.exactOptional(key) }),
    from: ['extension'],
  },
  'library:counts': {
    request: v.strictObject({ list, keys: v.pipe(v.array(key), v.maxLength(MOST_COUNTED)) }),
    from: ['extension'],
  },
  'library:actor': { request: v.strictObject({ key }), from: ['extension'] },
  'library:words': {
    request: v.strictObject({ key, way: v.picklist(WAYS), after: number }),
    from: ['extension'],
  },
  'library:topic': {
    request: v.strictObject({ key, stance: v.exactOptional(key) }),
    from: ['extension'],
  },
  'library:event': { request: v.strictObject({ key }), from: ['extension'] },
  'library:source': { request: v.strictObject({ key }), from: ['extension'] },
  'library:open': {
    request: v.strictObject({ route: v.pipe(v.string(), v.startsWith('#/'), v.maxLength(4_000)) }),
    from: ['page', 'extension'],
  },
};

export function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(RULES, name);
}

export function mayAsk(name: MessageName, sender: SenderKind): boolean {
  return RULES[name].from.includes(sender);
}

/** The request as agreed, or `undefined` where it has another form. */
export function parseRequest<N extends MessageName>(
  name: N,
  request: unknown,
): Request<N> | undefined {
  const parsed = v.safeParse(RULES[name].request, request);
  return parsed.success ? parsed.output : undefined;
}
