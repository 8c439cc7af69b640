import { describe, expect, it } from 'vitest';

import { assembleFacts } from '../../../core/card/assemble-facts.ts';
import { key, rowsFor, without } from './rows.ts';

describe('the facts about an actor', () => {
  const { subject } = assembleFacts(rowsFor('mara-quell'));

  it('name it in all its languages', () => {
    expect(subject).toMatchObject({
      key: key('mara-quell'),
      type: 'actor',
      kind: 'person',
      name: { en: 'Mara Quell', ru: 'Мара Квелл' },
      description: { en: 'Mara Quell, invented for tests.' },
    });
  });

  it('tell its roles newest first, each with its date', () => {
    expect(subject.roles.map(({ role, asOf }) => [role['en'], asOf.edtf])).toEqual([
      ['foreign minister', '2014-05-12'],
      ['deputy minister', '2011'],
    ]);
  });

  it('name the organisation of a role, where it has one', () => {
    const [minister, deputy] = subject.roles;
    expect(minister?.organization).toEqual({ key: key('norvane'), name: { en: 'Norvane' } });
    expect(deputy).not.toHaveProperty('organization');
  });

  it('name an organisation that is not there by its id, in no language', () => {
    const rows = rowsFor('mara-quell');
    const { roles } = assembleFacts({ ...rows, others: without(rows.others, 'norvane') }).subject;
    expect(roles[0]?.organization).toEqual({ key: key('norvane'), name: { und: 'norvane' } });
  });

  it('have no event', () => {
    expect(subject).not.toHaveProperty('event');
  });

  it('tell an expert from others', () => {
    expect(subject.expert).toBe(false);
    expect(assembleFacts(rowsFor('ilse-varga')).subject.expert).toBe(true);
  });
});

describe('the facts about an event', () => {
  const { subject } = assembleFacts(rowsFor('opening'));

  it('tell when and where it was', () => {
    expect(subject).toMatchObject({ type: 'event', kind: 'talks', roles: [], expert: false });
    expect(subject.event).toMatchObject({
      date: { edtf: '2014-05-12/2014-05-14' },
      place: { en: 'Eastport' },
    });
  });

  it('name its participants in the pack’s order, and as what they took part', () => {
    expect(subject.event?.participants).toEqual([
      { key: key('norvane'), name: { en: 'Norvane' }, as: 'host' },
      { key: key('river-council'), name: { en: 'River Council' }, as: 'observer' },
    ]);
  });

  it('leave the place out where none is known', () => {
    expect(assembleFacts(rowsFor('lantern-accord')).subject.event).not.toHaveProperty('place');
  });
});
