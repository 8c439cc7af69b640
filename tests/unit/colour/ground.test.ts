import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isDark } from '../../../core/colour/ground.ts';

describe('the ground of a text', () => {
  it.each([
    ['white', ['rgb(255, 255, 255)'], false],
    ['black', ['rgb(0, 0, 0)'], true],
    ['newsprint', ['rgb(255, 253, 249)'], false],
    ['a dark theme’s grey', ['rgb(24, 26, 27)'], true],
    ['a saturated blue', ['rgb(0, 0, 180)'], true],
    ['a saturated yellow', ['rgb(255, 220, 0)'], false],
    ['nothing, on a light canvas', ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'], false],
    [
      'the nearest that covers',
      ['rgba(0, 0, 0, 0)', 'rgb(10, 10, 10)', 'rgb(255, 255, 255)'],
      true,
    ],
    ['a thin veil', ['rgba(0, 0, 0, 0.1)', 'rgb(255, 255, 255)'], false],
    ['a thick veil', ['rgba(0, 0, 0, 0.8)', 'rgb(255, 255, 255)'], true],
    ['srgb', ['color(srgb 0.05 0.05 0.06)'], true],
    ['oklch', ['oklch(0.2 0.02 260)'], true],
    ['oklab with alpha', ['oklab(0.1 0 0 / 0.9)'], true],
    ['lab', ['lab(95 1 2)'], false],
    ['what no browser computes', ['chartreuse', ''], false],
  ])('is %s', (_what, backgrounds, dark) => {
    expect(isDark(backgrounds, 'light')).toBe(dark);
  });

  it('is the canvas where nothing covers it', () => {
    expect(isDark([], 'dark')).toBe(true);
    expect(isDark(['rgba(255, 255, 255, 0)'], 'dark')).toBe(true);
  });

  it('does not depend on what lies below a colour that covers all', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const opaque = fc.tuple(channel, channel, channel).map((rgb) => `rgb(${rgb.join(', ')})`);
    fc.assert(
      fc.property(opaque, fc.array(opaque), (top, below) => {
        expect(isDark([top, ...below], 'dark')).toBe(isDark([top], 'light'));
      }),
    );
  });
});
