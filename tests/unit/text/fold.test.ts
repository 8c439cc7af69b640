import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '../../../core/text/fold.ts';

describe('fold', () => {
  it.each([
    ['case', 'LavRov', 'lavrov'],
    ['the ligature fi', 'of\uFB01ce', 'office'],
    ['full width', '\uFF2B\uFF45\uFF52\uFF52\uFF59', 'kerry'],
    ['an accent, composed', 'Hafıẓ Çelébi', 'hafiz celebi'],
    ['an accent, decomposed', 'Ce\u0301sar', 'cesar'],
    ['a soft hyphen', 'Lav\u00ADrov', 'lavrov'],
    ['a zero-width space', 'Lav\u200Brov', 'lavrov'],
    ['a zero-width joiner and non-joiner', 'L\u200Da\u200Cvrov', 'lavrov'],
    ['a word joiner', 'Lav\u2060rov', 'lavrov'],
    ['a byte order mark', '\uFEFFLavrov', 'lavrov'],
    ['bidi marks and isolates', '\u200ELav\u2068rov\u2069\u200F', 'lavrov'],
    ['a variation selector', 'Lavrov\uFE0F', 'lavrov'],
    ['sharp s, small', 'Weiß', 'weiss'],
    ['sharp s, capital', 'WEIẞ', 'weiss'],
    ['ae and oe', 'Æsop Œuvre', 'aesop oeuvre'],
    ['Nordic and Polish letters', 'Søren Łódź Đoković', 'soren lodz dokovic'],
    ['the Turkish dotted I', 'İstanbul', 'istanbul'],
    ['the Turkish dotless i', 'Ankaralı', 'ankarali'],
    ['the Kelvin sign', '\u212Aerry', 'kerry'],
    ['Cyrillic yo', 'Орёл', 'орел'],
    ['an alif with hamza above', 'أسد', 'اسد'],
    ['an alif with hamza below', 'إدلب', 'ادلب'],
    ['an alif with madda', 'آلاء', 'الاء'],
    ['an alif with wasla', '\u0671لأسد', 'الاسد'],
    ['a hamza on ya', 'رئيس', 'رييس'],
    ['a hamza on waw', 'مسؤول', 'مسوول'],
    ['alif maqsura at the end', 'مصطفى', 'مصطفي'],
    ['ta marbuta at the end', 'مبادرة', 'مبادره'],
    ['tashkeel', 'بَشَّارُ', 'بشار'],
    ['a superscript alif', 'هٰذا', 'هذا'],
    ['tatweel', 'الأســــد', 'الاسد'],
    ['the Persian kaf and ya', 'کی', 'كي'],
    ['Arabic presentation forms', '\uFEFB', 'لا'],
  ])('levels %s', (_what, written, expected) => {
    expect(fold(written)).toBe(expected);
  });

  it.each([
    ['words that differ in a letter', 'Kerry', 'Kerri'],
    ['sin and shin', 'سام', 'شام'],
    ['Cyrillic and Latin letters of one shape', 'Асад', 'Acад'],
    ['a word and its plural', 'talk', 'talks'],
  ])('keeps apart %s', (_what, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('gives an empty text for a text of invisible characters', () => {
    expect(fold('\u00AD\u200B\uFEFF\u0301')).toBe('');
  });

  it('folded once more, a folded text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not depend on the normal form of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'].map((form) => fold(text.normalize(form)));
        expect(new Set(forms)).toEqual(new Set([fold(text)]));
      }),
    );
  });
});
