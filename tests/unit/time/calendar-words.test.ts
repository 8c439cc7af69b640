import { expect, test } from 'vitest';

import { calendarWords } from '../../../core/time/calendar-words.ts';

test('months and weekdays are known in each language, and as dates have them', () => {
  const words = ['may', 'wednesday', 'marz', 'sonntag', 'aout', 'mardi', 'август', 'августа'];
  for (const word of [...words, 'пятница', 'يناير', 'الاثنين']) {
    expect(calendarWords()).toContain(word);
  }
  expect(calendarWords()).not.toContain('the');
});
