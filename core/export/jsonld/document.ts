import type { Pack } from '../../pack/pack.ts';
import { CONTEXT } from './context.ts';
import { quoteNode, sourceNode, stanceNode } from './evidence.ts';
import { actorNode, eventNode, topicNode } from './subjects.ts';
import type { Node } from './values.ts';

/**
 * A pack as one JSON-LD document: quotes as schema.org Quotations, stances as Claims, both
 * with Web Annotation selectors. The ids of its parts are relative to the pack's address,
 * or to a name made from its id where it has none.
 */
export function jsonLd(pack: Pack): Node {
  const { pack: about, actors, events, topics, sources } = pack;
  return {
    '@context': { ...CONTEXT, '@base': about.update ?? `urn:x-on-the-record:${about.id}` },
    graph: [
      packNode(pack),
      ...actors.map(actorNode),
      ...events.map(eventNode),
      ...topics.map(topicNode),
      ...sources.flatMap(({ source, quotes, stances }) => [
        sourceNode(source),
        ...quotes.map((quote) => quoteNode(quote, source)),
        ...stances.map((stance) => stanceNode(stance, source)),
      ]),
    ],
  };
}

function packNode({ pack }: Pack): Node {
  const { title, description, revision, licence, languages, authors, created, attribution } = pack;
  const language = languages[0] ?? '@none';
  return {
    id: '',
    type: 'Dataset',
    name: { [language]: title },
    ...(description !== undefined && { description: { [language]: description } }),
    version: revision,
    license: licence,
    inLanguage: languages,
    creator: authors.map((name) => ({ type: 'Thing', name: { '@none': name } })),
    dateCreated: created,
    ...(attribution !== undefined && { creditText: attribution }),
  };
}
