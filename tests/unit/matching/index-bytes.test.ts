import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readIndex, writeIndex } from '../../../core/matching/alias-index.ts';
import { compileIndex } from '../../../core/matching/compile.ts';
import { scannerOf } from '../../../core/matching/scan.ts';
import { SUBJECTS } from './subjects.ts';

const INDEX = compileIndex(SUBJECTS);
const BYTES = writeIndex(INDEX);

const TEXT = 'John Kerry met Sergei Lavrov in Moscow, where Assad’s envoys and the SNC were not.';

/** The bytes with one 32-bit word of them changed. */
function withWord(at: number, change: (word: number) => number): Uint8Array {
  const bytes = BYTES.slice();
  const words = new Uint32Array(bytes.buffer, 0, at + 1);
  words[at] = change(words[at] ?? 0);
  return bytes;
}

describe('an index written as bytes', () => {
  it('is read as it was', () => {
    expect(readIndex(BYTES)).toEqual(INDEX);
  });

  it('finds what the compiled one finds', () => {
    const read = readIndex(BYTES);
    if (!read) throw new Error('the bytes are an index');
    const found = scannerOf(INDEX).scan(TEXT);
    expect(found).not.toEqual([]);
    expect(scannerOf(read).scan(TEXT)).toEqual(found);
  });

  it('is read without copying', () => {
    const bytes = BYTES.slice();
    const read = readIndex(bytes);
    expect(read?.entries.buffer).toBe(bytes.buffer);
  });

  it('is none in the middle of a buffer', () => {
    const buffer = new Uint8Array(BYTES.length + 12);
    buffer.set(BYTES, 8);
    expect(readIndex(buffer.subarray(8, 8 + BYTES.length))).toBeUndefined();
  });

  it('without any name is read as it was', () => {
    const empty = compileIndex([]);
    expect(readIndex(writeIndex(empty))).toEqual(empty);
  });

  it('is none where its first word is not that of an index', () => {
    expect(readIndex(withWord(0, (magic) => magic ^ 0x100))).toBeUndefined();
  });

  it('is none of another version', () => {
    expect(readIndex(withWord(0, (version) => version + 1))).toBeUndefined();
    expect(readIndex(withWord(0, (version) => version - 1))).toBeUndefined();
  });

  it('is none where it is cut short anywhere, or goes on too long', () => {
    fc.assert(
      fc.property(fc.nat(BYTES.length - 1), (length) => {
        expect(readIndex(BYTES.slice(0, length))).toBeUndefined();
      }),
    );
    expect(readIndex(new Uint8Array([...BYTES, 0]))).toBeUndefined();
  });

  it('is none, and no error, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readIndex(bytes)).toBeUndefined();
      }),
    );
  });
});
