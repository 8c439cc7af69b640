import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BUILT_IN_PACK } from '../../../cli/folders.ts';
import { readPack } from '../../../cli/read-pack.ts';
import { REASONS_IN_WORDS } from '../../../cli/reasons.ts';
import { textsOfHtml } from '../../../cli/spot-page.ts';
import { spotterOf } from '../../../cli/spotter.ts';
import { REASONS } from '../../../core/matching/reason.ts';
import { validatePack } from '../../../core/pack/validate.ts';

const validation = validatePack((await readPack(BUILT_IN_PACK)).value);
if (!validation.ok) throw new Error('the built-in pack is not valid');
const spot = spotterOf([validation.pack]);

describe('a page of plain text', () => {
  it('has its mentions with offsets into the text, names and kinds', () => {
    expect(spot({ id: 'a', text: 'A title\nThen Lavrov’s aide left.' })).toEqual({
      id: 'a',
      mentions: [
        {
          start: 13,
          end: 19,
          surface: 'Lavrov',
          subject: 'sergei-lavrov',
          name: 'Sergei Lavrov',
          kind: 'person',
        },
      ],
    });
  });

  it('leaves open what no date tells, and says what it may be', () => {
    const { mentions } = spot({ id: 1, text: 'Diplomats spoke of the Geneva talks on Syria.' });
    expect(mentions[0]).toMatchObject({ surface: 'Geneva talks', subject: null, name: null });
    expect(mentions[0]?.candidates?.map(({ subject }) => subject)).toContain('geneva-talks-2014');
  });

  it('does not say why unless it is asked', () => {
    const page = { id: 1, text: 'Lavrov met Kerry Washington.' };
    expect(spot(page).mentions[0]).not.toHaveProperty('why');
    expect(spot(page)).not.toHaveProperty('passedOver');
    const { mentions, passedOver } = spot(page, true);
    expect(mentions[0]?.why).toEqual({
      code: 'distinctive-name',
      words: REASONS_IN_WORDS['distinctive-name'],
    });
    expect(passedOver?.[0]).toMatchObject({
      surface: 'Kerry',
      why: { code: 'part-of-another-name' },
    });
  });

  it('takes the language and the date of the page', () => {
    const text = 'Die Genfer Gespräche stocken, sagt ein Diplomat.';
    expect(spot({ id: 1, text, lang: 'de', date: '2014-02-12' }).mentions[0]?.subject).toBe(
      'geneva-talks-2014',
    );
    expect(spot({ id: 1, text, lang: 'de', date: '2017-02-12' }).mentions).toEqual([]);
  });
});

describe('a page of HTML', () => {
  it('is read as in a browser, and its text is returned', () => {
    const html = `<h1>Ser<b>gei</b> Lav<wbr>rov</h1><script>Putin</script>
      <p contenteditable>Putin</p><p>John&nbsp;Kerry</p>`;
    const { text = '', mentions } = spot({ id: 1, html });
    expect(mentions.map(({ subject }) => subject)).toEqual(['sergei-lavrov', 'john-kerry']);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  });

  it('may be a whole document, or a part of one', () => {
    for (const html of [
      '<p>Lavrov</p>',
      '<!doctype html><html><body><p>Lavrov</p></body></html>',
    ]) {
      expect(spot({ id: 1, html }).mentions).toHaveLength(1);
    }
  });

  it('reads the same wherever its text is cut into elements', () => {
    const text = 'John Kerry met Lavrov; Kerry Washington did not meet Assad’s envoy in Geneva.';
    const mentions = spot({ id: 1, text }).mentions;
    fc.assert(
      fc.property(fc.array(fc.nat({ max: text.length }), { maxLength: 6 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((end, at) => text.slice(places[at], end));
        const html = `<p>${pieces.map((piece) => `<span>${piece}</span>`).join('')}</p>`;
        expect(spot({ id: 1, html }).mentions).toEqual(mentions);
      }),
      { numRuns: 50 },
    );
  });

  it('says itself when it was published', () => {
    const html = `<html><head><meta property="article:published_time" content="2014-02-12">
      </head><body><p>The Geneva talks made no headway, diplomats said.</p></body></html>`;
    expect(spot({ id: 1, html }).mentions[0]?.subject).toBe('geneva-talks-2014');
    expect(spot({ id: 1, html, date: '2017-02-12' }).mentions).toEqual([]);
  });

  it('ends a name with a block', () => {
    expect(textsOfHtml('<div>Sergei</div><div>Lavrov</div>').whole).toBe('Sergei\nLavrov');
  });
});

it('every reason is said in words', () => {
  expect(Object.keys(REASONS_IN_WORDS).toSorted()).toEqual([...REASONS].toSorted());
});
