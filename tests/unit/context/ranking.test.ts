import { describe, expect, it } from 'vitest';

import { type Arrangement, arrange } from '../../../core/context/arrange.ts';
import { RANKING_CASES, type Expected, type RankingCase } from './ranking-cases.ts';
import { factsAbout, inPack } from './syria-talks.ts';

async function cardOf({ subject, ...page }: RankingCase): Promise<Arrangement> {
  const { sentence = '', around = '', title = '', date, present = [], lang } = page;
  const paragraph = `${sentence} ${around}`.trim();
  const subjects = present.map(inPack);
  return arrange(await factsAbout(subject), { sentence, paragraph, title, date, subjects, lang });
}

const idOf = (key: string | undefined): string | undefined => key?.slice(inPack('').length);
const codes = (reasons: readonly { code: string }[] = []): string[] =>
  reasons.map(({ code }) => code);

/** What comes first on a card, as far as a case says something about it. */
function firstOf(card: Arrangement, expected: Expected): Expected {
  const { lead, topics, quotes, events, roles } = card;
  const [topic] = topics;
  const whys = codes(topic?.reasons);
  const quoteWhys = codes(quotes[0]?.reasons);
  const actual = {
    topic: idOf(topic?.topic.key),
    stance: idOf(lead.stance?.stance.key) ?? null,
    quote: idOf(lead.quote?.quote.key) ?? null,
    event: idOf(events[0]?.event.key),
    why: whys.find((code) => code === expected.why) ?? whys.join(),
    quoteWhy: quoteWhys.find((code) => code === expected.quoteWhy) ?? quoteWhys.join(),
    role: [roles[0]?.role.role['en'], roles[0]?.when],
    changed: topic?.change ? [topic.change.position, topic.change.asOf.edtf] : null,
    when: lead.stance?.when,
  };
  return Object.fromEntries(
    Object.entries(actual).filter(([what]) => Object.hasOwn(expected, what)),
  );
}

describe('what comes first on a card', () => {
  it.each(RANKING_CASES)('$subject: $reader', async (row) => {
    expect(firstOf(await cardOf(row), row.first)).toEqual(row.first);
  });
});
