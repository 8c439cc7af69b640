import jsonld from 'jsonld';
import { expect, test } from 'vitest';

import { jsonLd } from '../../../core/export/jsonld/document.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { validatePack } from '../../../core/pack/validate.ts';
import { samplePack, spoiledPack } from '../pack/sample-pack.ts';

type Expanded = Record<string, unknown>;
const SCHEMA = 'https://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const BASE = 'urn:x-on-the-record:sample';

function packOf(value: unknown): Pack {
  const result = validatePack(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

/** What a JSON-LD processor makes of a pack; it throws where a term would be lost. */
async function expanded(pack: Pack): Promise<Map<string, Expanded>> {
  const options = { safe: true, documentLoader: () => Promise.reject(new Error('No network.')) };
  const document = JSON.parse(JSON.stringify(jsonLd(pack))) as jsonld.JsonLdDocument;
  const nodes = await jsonld.expand(document, options);
  return new Map(nodes.map((node) => [String(node['@id']), node as Expanded]));
}

test('every part is a node of its type, and nothing is lost', async () => {
  const nodes = await expanded(packOf(samplePack()));
  const types = Object.fromEntries(
    [...nodes].map(([id, node]) => [id.slice(BASE.length), (node['@type'] as string[])[0]]),
  );
  expect(types).toEqual({
    '': `${SCHEMA}Dataset`,
    '#ada-prime': `${SCHEMA}Person`,
    '#asteria': `${SCHEMA}Country`,
    '#bert-low': `${SCHEMA}Person`,
    '#salt-talks': `${SCHEMA}Event`,
    '#more-talks': `${SCHEMA}Question`,
    '#salt-herald': `${SCHEMA}NewsArticle`,
    '#prime-1': `${SCHEMA}Quotation`,
    '#prime-2': `${SCHEMA}Quotation`,
    '#low-1': `${SCHEMA}Quotation`,
    '#prime-more-talks': `${SCHEMA}Claim`,
    '#asteria-more-talks': `${SCHEMA}Claim`,
  });
});

test('a quotation has its words, speaker, source and selectors', async () => {
  const pack = packOf(samplePack());
  const node = (await expanded(pack)).get(`${BASE}#low-1`);
  const [quote, position] = pack.sources[0]?.quotes[2]?.target.selector ?? [];
  expect(node).toMatchObject({
    [`${SCHEMA}text`]: [{ '@value': 'vague', '@language': 'en' }],
    [`${SCHEMA}spokenByCharacter`]: [{ '@id': `${BASE}#bert-low` }],
    [`${SCHEMA}isPartOf`]: [{ '@id': `${BASE}#salt-herald` }],
    [`${OA}hasTarget`]: [
      {
        [`${OA}hasSource`]: [{ '@id': `${BASE}#salt-herald` }],
        [`${OA}hasSelector`]: [
          {
            '@type': [`${OA}TextQuoteSelector`],
            [`${OA}exact`]: [{ '@value': 'vague' }],
            [`${OA}prefix`]: [{ '@value': quote?.prefix }],
          },
          {
            '@type': [`${OA}TextPositionSelector`],
            [`${OA}start`]: [{ '@value': position?.start }],
            [`${OA}end`]: [{ '@value': position?.end }],
          },
        ],
      },
    ],
  });
});

test('a reading has its reader, and is not the holder’s own claim', async () => {
  const node = (await expanded(packOf(samplePack()))).get(`${BASE}#asteria-more-talks`);
  expect(node).toMatchObject({
    [`${SCHEMA}claimInterpreter`]: [{ '@id': `${BASE}#bert-low` }],
    'urn:x-on-the-record:terms#holder': [{ '@id': `${BASE}#asteria` }],
    'urn:x-on-the-record:terms#basis': [{ '@value': 'assessed' }],
    [`${SCHEMA}citation`]: [{ '@id': `${BASE}#low-1` }],
  });
  expect(node).not.toHaveProperty([`${SCHEMA}creator`]);
});

test('plain dates are schema.org’s, others EDTF', async () => {
  const changes = { '/events/0/date': { edtf: '2020~/..', known: 'external' } };
  const nodes = await expanded(packOf(spoiledPack(changes)));
  expect(nodes.get(`${BASE}#prime-1`)).toMatchObject({
    [`${SCHEMA}dateCreated`]: [{ '@value': '2020-03-02' }],
  });
  const event = nodes.get(`${BASE}#salt-talks`);
  expect(event).toMatchObject({
    [`${SCHEMA}startDate`]: [
      { '@value': '2020~', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
    ],
  });
  expect(event).not.toHaveProperty([`${SCHEMA}endDate`]);
});

test('a pack with an address has ids at that address', async () => {
  const nodes = await expanded(
    packOf(spoiledPack({ '/pack/update': 'https://packs.example/a.json' })),
  );
  expect(nodes.has('https://packs.example/a.json#low-1')).toBe(true);
});
