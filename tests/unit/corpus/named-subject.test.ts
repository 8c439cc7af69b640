import { describe, expect, it } from 'vitest';

import { namedSubject } from '../../../core/corpus/named-subject.ts';
import { rowsOf, type SubjectRow } from '../../../core/corpus/rows.ts';
import { PACK_ID, testPack } from '../../fixtures/pack.ts';

function rowOf(id: string): SubjectRow {
  const row = rowsOf(testPack()).subjects.find(({ key }) => key === `${PACK_ID}/${id}`);
  if (!row) throw new Error(`the pack has no subject ${id}`);
  return row;
}

describe('the names under which a subject is spotted', () => {
  it('are its preferred names in all languages, distinctive ones, and then the others', () => {
    expect(namedSubject(rowOf('mara-quell')).names).toMatchObject([
      { value: 'Mara Quell', kind: 'full', policy: 'distinctive' },
      { value: 'Мара Квелл', kind: 'full', policy: 'distinctive' },
      { value: 'Quell', kind: 'surname', policy: 'common' },
    ]);
  });

  it('are the hidden ones too', () => {
    expect(namedSubject(rowOf('norvane')).names).toMatchObject([
      { value: 'Norvane' },
      { value: 'Eastport', kind: 'metonym', policy: 'common' },
      { value: 'Norvan', kind: 'variant', policy: 'distinctive' },
    ]);
  });

  it('belong to the subject of that key', () => {
    expect(namedSubject(rowOf('mara-quell'))).toMatchObject({
      key: `${PACK_ID}/mara-quell`,
      event: false,
    });
    expect(namedSubject(rowOf('opening'))).toMatchObject({ event: true });
  });
});
