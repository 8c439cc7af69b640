import { describe, expect, it } from 'vitest';

import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import type { Facts, StanceFact, TopicFact } from '../../../core/card/facts.ts';
import { arrange } from '../../../core/context/arrange.ts';
import { type Context, NO_CONTEXT } from '../../../core/context/context.ts';
import { key, rowsFor } from '../card/rows.ts';

const QUELL: Facts = assembleFacts(rowsFor('mara-quell'));
const [BORDER, TOLL] = QUELL.stances as [StanceFact, StanceFact];
const NO_PROOF: string[] = [];

const on = (edtf: string) => ({ asOf: { edtf, known: 'stated' as const } });

/** The first topic where Quell's stances on the border and the toll differ like this. */
function firstTopic(
  border: Partial<StanceFact>,
  toll: Partial<StanceFact>,
  context: Partial<Context>,
  facts: Partial<Facts> = {},
): string | undefined {
  const stances = [
    { ...BORDER, ...border },
    { ...TOLL, ...toll },
  ];
  const { topics } = arrange({ ...QUELL, stances, ...facts }, { ...NO_CONTEXT, ...context });
  return topics[0]?.topic.key.replace(key(''), '');
}

/** Quell's topics with other terms. */
function withTerms(border: string[], toll: string[]): Partial<Facts> {
  const english = (values: string[]) => values.map((value) => ({ value, lang: 'en' }));
  const topic = (id: string, values: string[]): TopicFact => ({
    ...(QUELL.topics[key(id)] as TopicFact),
    terms: english(values),
  });
  return {
    topics: {
      [key('open-border')]: topic('open-border', border),
      [key('river-toll')]: topic('river-toll', toll),
    },
  };
}

const SAME_DAY = on('2014-05-12');
const BOTH = { sentence: 'The border and the toll divide the town.' };

describe('among topics that the text speaks of alike', () => {
  it('own words come before a newer report, and a report before a newer reading', () => {
    const newer = { basis: 'reported' as const, ...on('2015') };
    expect(firstTopic(newer, SAME_DAY, BOTH)).toBe('river-toll');
    expect(firstTopic(newer, { ...SAME_DAY, basis: 'assessed' }, BOTH)).toBe('open-border');
  });

  it('what was known then comes before own words of later', () => {
    const reading = { basis: 'assessed' as const, ...on('2011') };
    expect(firstTopic(on('2014'), reading, { ...BOTH, date: '2012' })).toBe('river-toll');
  });
});

describe('with nothing to go by', () => {
  it('the newest comes first, whatever it rests on', () => {
    expect(firstTopic(SAME_DAY, { basis: 'assessed', ...on('2015') }, {})).toBe('river-toll');
  });

  it('one with words to show comes before one without, of one date and basis', () => {
    const reported = { ...SAME_DAY, basis: 'reported' as const };
    expect(firstTopic({ ...reported, quotes: NO_PROOF }, reported, {})).toBe('river-toll');
    expect(firstTopic(reported, { ...reported, quotes: NO_PROOF }, {})).toBe('open-border');
  });

  it('the key decides at last', () => {
    const same = { ...SAME_DAY, quotes: NO_PROOF };
    expect(firstTopic(same, same, {})).toBe('open-border');
  });
});

describe('the terms of topics', () => {
  it('that several topics have count for less', () => {
    const facts = withTerms(['dues'], ['quay']);
    const third = { ...(facts.topics?.[key('open-border')] as TopicFact), key: key('third') };
    const sharing = { topics: { ...facts.topics, [third.key]: third } };
    const context = { sentence: 'The dues on the quay.' };
    expect(firstTopic(on('2015'), SAME_DAY, context, facts)).toBe('open-border');
    expect(firstTopic(on('2015'), SAME_DAY, context, sharing)).toBe('river-toll');
  });

  it('count for more the longer they are', () => {
    const facts = withTerms(['dues'], ['stone quay']);
    const context = { sentence: 'The dues on the stone quay.' };
    expect(firstTopic(on('2015'), SAME_DAY, context, facts)).toBe('river-toll');
  });

  it('count once, however often the text has them', () => {
    const facts = withTerms(['border'], ['river toll']);
    const sentence = 'Border, border, border, and a river toll.';
    expect(firstTopic(SAME_DAY, SAME_DAY, { sentence }, facts)).toBe('river-toll');
  });

  it('do not count inside a longer one of the same topic', () => {
    const facts = withTerms(['river', 'toll', 'river toll'], ['bridge of stone']);
    const sentence = 'The river toll and the bridge of stone.';
    expect(firstTopic(SAME_DAY, SAME_DAY, { sentence }, facts)).toBe('river-toll');
  });

  it('of two languages in the same words count once', () => {
    const facts = withTerms(['quay'], ['x']);
    const toll = facts.topics?.[key('river-toll')] as TopicFact;
    toll.terms = ['en', 'fr', 'de'].map((lang) => ({ value: 'port', lang }));
    expect(firstTopic(on('2015'), SAME_DAY, { sentence: 'The port, the quay.' }, facts)).toBe(
      'open-border',
    );
  });
});

describe('the very words of a quote', () => {
  it('count more than all terms', () => {
    const sentence = 'The border! The border: “the toll is a wall by another name”.';
    const facts = withTerms(['border', 'the border', 'wall'], ['x']);
    expect(firstTopic(SAME_DAY, on('2013'), { sentence }, facts)).toBe('river-toll');
  });
});

describe('the events of an actor', () => {
  it('begin with one that the text’s topic is about', () => {
    const taken = (id: string, edtf: string) => ({
      key: key(id),
      name: { en: id },
      kind: 'talks' as const,
      date: on(edtf).asOf,
      as: 'party',
    });
    // The river toll is about the Lantern Accord.
    const events = [taken('lantern-accord', '2012'), taken('opening', '2014')];
    const firstEvent = (sentence: string) =>
      arrange({ ...QUELL, events }, { ...NO_CONTEXT, sentence }).events[0]?.event.key;
    expect(firstEvent('The toll again.')).toBe(key('lantern-accord'));
    expect(firstEvent('Rain again.')).toBe(key('opening'));
  });
});
