import { describe, expect, it } from 'vitest';

import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import { nextRevision } from '../../fixtures/pack.ts';
import { key, rowsFor } from './rows.ts';

describe('the events of an actor', () => {
  it('tell what it was, when, where, and as what the actor took part', () => {
    expect(assembleFacts(rowsFor('norvane')).events).toEqual([
      {
        key: key('opening'),
        name: { en: 'Harbour talks' },
        kind: 'talks',
        date: { edtf: '2014-05-12/2014-05-14', known: 'stated' },
        place: { en: 'Eastport' },
        as: 'host',
      },
    ]);
  });

  it('come newest first', () => {
    const pack = nextRevision(({ events }) => {
      for (const event of events) event.participants = [{ actor: 'norvane', as: 'party' }];
    });
    const { events } = assembleFacts(rowsFor('norvane', pack));
    expect(events.map((event) => event.key)).toEqual([key('opening'), key('lantern-accord')]);
  });

  it('are none where it took part in none', () => {
    expect(assembleFacts(rowsFor('mara-quell')).events).toEqual([]);
  });
});
