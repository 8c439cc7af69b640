import type { Quote, Source, Stance } from '../../pack/pack.ts';
import { paragraphAt } from '../../quotes/locator.ts';
import { passageLink } from '../../quotes/text-fragment.ts';
import { issuedEdtf } from '../../time/issued.ts';
import {
  date,
  dated,
  dating,
  type Node,
  passageResource,
  ref,
  specificResource,
  who,
} from './values.ts';

const SOURCE_TYPES: Readonly<Record<Source['csl']['type'], string>> = {
  'article-newspaper': 'NewsArticle',
  'article-magazine': 'Article',
  report: 'Report',
  webpage: 'WebPage',
  interview: 'CreativeWork',
  speech: 'CreativeWork',
  broadcast: 'CreativeWork',
  document: 'DigitalDocument',
};

export function sourceNode({ id, csl, authors, publisher, text }: Source): Node {
  const language = csl.language ?? '@none';
  const house = csl['container-title'] ?? csl.publisher;
  return {
    id: ref(id),
    type: SOURCE_TYPES[csl.type],
    name: { [language]: csl.title },
    // The actors where the pack knows the authors as such, else their names.
    author:
      authors.length > 0
        ? authors.map((author) => ({ id: ref(author) }))
        : csl.author.map(authorNode),
    ...(publisher !== undefined
      ? { publisher: { id: ref(publisher) } }
      : house !== undefined && { publisher: { type: 'Organization', name: { '@none': house } } }),
    ...(csl.issued && { datePublished: date(issuedEdtf(csl.issued)) }),
    ...(csl.URL !== undefined && { url: csl.URL }),
    ...(csl.language !== undefined && { inLanguage: csl.language }),
    ...(csl.genre !== undefined && { genre: csl.genre }),
    sha256: text.sha256,
  };
}

function authorNode(author: Source['csl']['author'][number]): Node {
  if ('literal' in author) return { type: 'Thing', name: { '@none': author.literal } };
  const { family, given } = author;
  const name = given === undefined ? family : `${given} ${family}`;
  return { type: 'Person', name: { '@none': name }, familyName: family, givenName: given ?? [] };
}

/** A Quotation, at its place in the source by Web Annotation selectors. */
export function quoteNode(quote: Quote, source: Source): Node {
  const [{ exact }, { start }] = quote.target.selector;
  const { said, about, chain, note, continues } = quote;
  const paragraph = paragraphAt(source, start);
  const link = passageLink(source, quote);
  return {
    id: ref(quote.id),
    type: ['Quotation', 'Annotation'],
    text: { [source.csl.language ?? '@none']: exact },
    spokenByCharacter: quote.speakers.map(ref),
    ...dated('dateCreated', said.date),
    ...(said.place && { locationCreated: { type: 'Place', name: said.place } }),
    ...(said.event !== undefined && { recordedAt: ref(said.event) }),
    ...(said.forum && { releasedEvent: { type: 'PublicationEvent', name: said.forum } }),
    ...(said.to !== undefined && { audience: who(said.to) }),
    chain: chain.map(({ by, how, date: passed }) => ({
      by: who(by),
      how,
      ...(passed && { dating: dating(passed) }),
    })),
    about: [...about.topics, ...about.subjects].map(ref),
    isPartOf: ref(source.id),
    ...(paragraph !== undefined && { pagination: `paragraph ${paragraph}` }),
    ...(link !== undefined && { url: link }),
    ...(continues !== undefined && { continues: ref(continues) }),
    ...(note && { note }),
    target: specificResource(quote.target),
  };
}

/**
 * A Claim about who holds which position. It says on what basis: nobody is made the author
 * of a claim that is somebody else's reading.
 */
export function stanceNode(stance: Stance, source: Source): Node {
  const { evidence } = stance;
  return {
    id: ref(stance.id),
    type: ['Claim', 'Annotation'],
    text: stance.summary,
    holder: ref(stance.actor),
    about: [ref(stance.topic), ref(stance.actor)],
    stance: stance.position,
    basis: stance.basis,
    asOf: dating(stance.asOf),
    claimInterpreter: stance.assessors.map(ref),
    appearance: ref(source.id),
    citation: evidence.flatMap((item) => ('quote' in item ? ref(item.quote) : [])),
    target: evidence.flatMap((item) => ('passage' in item ? passageResource(item.passage) : [])),
  };
}
