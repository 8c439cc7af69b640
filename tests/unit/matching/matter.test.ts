import { expect, it } from 'vitest';

import type { NamedSubject } from '../../../core/matching/compile.ts';
import { eventFacts, monthOf } from '../../../core/matching/facts.ts';
import { spottedIn } from './spot.ts';

const MONTH = monthOf(2012, 6);
const BATTLE: NamedSubject = {
  key: 'test/battle',
  event: true,
  facts: eventFacts(MONTH, MONTH),
  names: [
    { value: 'Tripoli battle', kind: 'variant', policy: 'common' },
    { value: 'معركة طرابلس', kind: 'variant', policy: 'common' },
  ],
};

it.each([
  ['In 2012 came the Tripoli battle of ministers.', 1],
  ['In 2012 came the Russia Tripoli battle of ministers.', 0],
  // In Arabic a state before it is who does something there.
  ['كسبت تركيا معركة طرابلس في 2012 كما قال وزير الخارجية.', 1],
])('a state before an event is its matter, but not in Arabic: %s', (text, found) => {
  expect(spottedIn([text], [BATTLE]).flat()).toHaveLength(found);
});
