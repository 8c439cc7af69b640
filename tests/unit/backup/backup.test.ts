import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { backupOf, readFile, touchedBy } from '../../../core/backup/backup.ts';
import { toStored } from '../../../core/settings/stored-settings.ts';
import { testPack } from '../../fixtures/pack.ts';

const settings = { theme: 'dark' } as const;
const backup = () => backupOf([{ enabled: false, pack: testPack() }], toStored(settings));
/** What a file with this value brings. */
const reading = (value: unknown) => readFile(JSON.stringify(value));

describe('a file', () => {
  it('brings everything that was exported', () => {
    expect(reading(backup())).toEqual({
      ok: true,
      packs: [{ enabled: false, pack: testPack() }],
      settings,
    });
  });

  it('brings a single pack', () => {
    expect(reading(testPack())).toEqual({ ok: true, packs: [{ pack: testPack() }] });
  });

  it.each([
    ['a pack', testPack(), [testPack().pack.id]],
    ['everything', backup(), [testPack().pack.id]],
    ['a pack that hides behind others', { ...testPack(), packs: [] }, [testPack().pack.id]],
    ['something else', { backup: 1, packs: [null, { pack: { pack: { id: 5 } } }] }, []],
  ])('tells the ids of the packs that it may bring: %s', (_, value, ids) => {
    expect(touchedBy(JSON.stringify(value)).packs).toEqual(ids);
    expect(touchedBy(`${JSON.stringify(value)} oops`).packs).toEqual([]);
  });

  it('tells the settings that its import may change', () => {
    const changed = { theme: 'dark', dwell: -1, unknown: 1, sync: true };
    const value = { ...backup(), settings: { version: 1, changed } };
    expect(touchedBy(JSON.stringify(value)).settings).toEqual(['theme']);
    expect(touchedBy(JSON.stringify(testPack())).settings).toEqual([]);
  });

  it.each([
    [
      { width: 400, height: 300 },
      { width: 400, height: 300 },
    ],
    // In a size of nothing, no card would be seen again.
    [
      { width: 0, height: 0 },
      { width: 240, height: 140 },
    ],
    [
      { width: 1e9, height: 300 },
      { width: 10_000, height: 300 },
    ],
    [null, null],
  ])('brings the size of cards, or takes it from them: %j', (cardSize, brought) => {
    const file = { ...backup(), cardSize };
    expect(reading(file)).toMatchObject({ ok: true, cardSize: brought });
    expect(touchedBy(JSON.stringify(file)).cardSize).toBe(true);
  });

  it.each([undefined, 'large', { width: 400 }, { width: -1, height: 300 }])(
    'leaves the size of cards as it is where it has none: %j',
    (cardSize) => {
      const file = { ...backup(), cardSize };
      expect(reading(file)).not.toHaveProperty('cardSize');
      expect(touchedBy(JSON.stringify(file)).cardSize).toBe(false);
    },
  );

  it('that is no JSON is refused with its place', () => {
    const file = readFile('{"backup": 1,\n oops');
    expect(file).toMatchObject({ ok: false, problems: [{ pointer: '' }] });
    expect(JSON.stringify(file)).toMatch(/no JSON: .*(position|line)/);
  });

  it('of a newer version is refused, and says what to do', () => {
    expect(reading({ ...backup(), backup: 2 })).toMatchObject({
      ok: false,
      problems: [{ pointer: '/backup', mend: expect.stringContaining('Update') as string }],
    });
  });

  it('with a faulty pack is refused whole, and says where it is faulty', () => {
    const broken = testPack();
    broken.pack.revision = 0;
    const value = { ...backup(), packs: [{ enabled: true, pack: testPack() }, { pack: broken }] };
    expect(reading(value)).toMatchObject({
      ok: false,
      problems: [{ pointer: '/packs/1/pack/pack/revision' }],
    });
    expect(reading(broken)).toMatchObject({ ok: false, problems: [{ pointer: '/pack/revision' }] });
  });

  it('of whatever content is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readFile(text).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        expect(reading({ backup: 1, packs: [{ pack: junk }], settings: junk }).ok).toBe(false);
        expect(reading({ backup: 1, packs: [], settings: junk })).toMatchObject({ ok: true });
      }),
    );
  });
});
