import { expect, it } from 'vitest';

import { firstInSections } from '../../../entrypoints/content-script/first-in-section.ts';
import type { SpottedMention } from '../../../entrypoints/content-script/spotted-mention.ts';

const PUTIN = 1;
const LAVROV = 2;

function mention(section: number, candidates: number[], open = false): SpottedMention {
  return { flow: { section }, candidates, open } as unknown as SpottedMention;
}

it('keeps the first mention of each subject in each section', () => {
  const firsts = [mention(1, [PUTIN]), mention(1, [LAVROV]), mention(2, [PUTIN])];
  const [putin, lavrov, next] = firsts as [SpottedMention, SpottedMention, SpottedMention];
  const all = [putin, lavrov, mention(1, [PUTIN]), next, mention(2, [PUTIN])];
  expect(firstInSections(all)).toEqual(firsts);
});

it.each([[[PUTIN]], [[PUTIN, LAVROV]]])(
  'leaves a certain mention its mark beside an open one of %j',
  (candidates) => {
    const all = [mention(1, candidates, true), mention(1, [PUTIN]), mention(1, [LAVROV])];
    expect(firstInSections(all)).toEqual(all);
  },
);
