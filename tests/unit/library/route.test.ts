import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseRoute } from '../../../core/library/parse-route.ts';
import { addressOf, LISTS, type Route } from '../../../core/library/route.ts';

describe('the address of a view', () => {
  it.each<[Route, string]>([
    [{ view: 'start' }, '#/'],
    [{ view: 'actors', text: '', kind: '' }, '#/actors'],
    [{ view: 'events', text: 'ges prä', kind: 'talks' }, '#/events?text=ges%20pr%C3%A4&kind=talks'],
    [{ view: 'actor', key: 'pack/john-kerry' }, '#/actor/pack%2Fjohn-kerry'],
    [{ view: 'topic', key: 'p/t', stance: 'p/s' }, '#/topic/p%2Ft?stance=p%2Fs'],
    [{ view: 'compare', actors: ['p/a', 'p/b'] }, '#/compare?actors=p%2Fa,p%2Fb'],
    [
      { view: 'outlets', actor: 'p/a', sources: ['Smith, Sons & Co', 'x=y'] },
      '#/outlets?actor=p%2Fa&sources=Smith%2C%20Sons%20%26%20Co,x%3Dy',
    ],
    [
      { view: 'outlets', actor: 'p/a', sources: ['', 'The Second'] },
      '#/outlets?actor=p%2Fa&sources=,The%20Second',
    ],
    [{ view: 'outlets', actor: undefined, sources: [] }, '#/outlets'],
  ])('of %j is %s, and back', (route, address) => {
    expect(addressOf(route)).toBe(address);
    expect(parseRoute(address)).toEqual(route);
  });

  it('is read as a reader may write it', () => {
    expect(parseRoute('')).toEqual({ view: 'start' });
    expect(parseRoute('#')).toEqual({ view: 'start' });
    expect(parseRoute('#/actor/pack/john-kerry')).toEqual({
      view: 'actor',
      key: 'pack/john-kerry',
    });
  });

  it.each(['#/nowhere', '#/actor/', '#/actor/%E0%A4%A', '#/actors/pack/x', '#/compare?actors=%'])(
    'may be none: %s',
    (address) => {
      expect(parseRoute(address)).toEqual({ view: 'unknown', address: address.slice(1) });
      expect(addressOf(parseRoute(address))).toBe(address);
    },
  );

  it('compares at most five actors, each once', () => {
    const route = parseRoute('#/compare?actors=a,b,a,c,d,e,f');
    expect(route).toEqual({ view: 'compare', actors: ['a', 'b', 'c', 'd', 'e'] });
  });

  it.each([
    ['a,', ['a']],
    [',', []],
    ['a,a', ['a']],
    [',b,c', ['', 'b']],
  ])('has outlets in their places, each once: %s', (written, sources) => {
    const route = parseRoute(`#/outlets?actor=p&sources=${written}`);
    expect(route).toEqual({ view: 'outlets', actor: 'p', sources });
  });

  it('leaves out what is empty', () => {
    expect(parseRoute('#/compare?actors=,a,,b')).toEqual({ view: 'compare', actors: ['a', 'b'] });
    expect(parseRoute('#/topic/p?stance=')).toEqual({ view: 'topic', key: 'p' });
    expect(parseRoute('#/outlets?actor=')).toEqual({
      view: 'outlets',
      actor: undefined,
      sources: [],
    });
  });

  it('brings back any route', () => {
    const text = fc.string({ unit: 'grapheme' });
    const key = fc.string({ unit: 'grapheme', minLength: 1 });
    const routes = fc.oneof(
      fc.record({ view: fc.constantFrom(...LISTS), text, kind: text }),
      fc.record({ view: fc.constantFrom('actor', 'event', 'source'), key }),
      fc.record({ view: fc.constant('topic' as const), key, stance: key }),
      fc.record({
        view: fc.constant('compare' as const),
        actors: fc.uniqueArray(key, { maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(addressOf(route as Route))).toEqual(route);
      }),
    );
  });
});
