import type { Page } from 'puppeteer-core';

import { extensionAddress } from '../../browser/extension-page.ts';
import { fillCorpus, launched } from '../large-corpus.ts';
import { number } from '../report.ts';
import type { Section } from '../section.ts';
import { median, quantile } from '../statistics.ts';

const SIZE = { actors: 10_000, quotes: 100_000 };
/** Frames scrolled through, and by how much in each: reading, and flying past. */
const FRAMES = 120;
const STEPS = [130, 2_600];
/** Two frames of a screen that shows sixty a second. */
const SMOOTH = 34;

/**
 * The library's list of ten thousand actors: until it stands there, and each frame while it is
 * scrolled. A frame without entries in its middle would be a blank one.
 */
export const library: Section = {
  name: 'library',
  async run({ laboratory, repetitions, progress }) {
    progress('library: filling the corpus');
    await fillCorpus(laboratory, SIZE);
    const opened: number[] = [];
    const frames: number[] = [];
    let blank = 0;
    while (opened.length < repetitions(5)) {
      progress('library: opening and scrolling a list');
      const page = await laboratory.tab('with extension');
      try {
        await page.goto(await extensionAddress(launched(laboratory), '/library.html#/actors'));
        await page.waitForSelector('.long-list li');
        opened.push(await page.evaluate(() => performance.now()));
        for (const step of STEPS) {
          const scrolled = await scrollThrough(page, step);
          frames.push(...scrolled.frames);
          blank += scrolled.blank;
        }
      } finally {
        await page.close();
      }
    }
    const slow = quantile(frames, 0.95);
    return {
      title: 'Library',
      tables: [
        [
          ['list, ms', 'a frame, ms', '95 %', 'blank frames'],
          [...[median(opened), median(frames), slow].map(number), String(blank)],
        ],
      ],
      figures: [
        {
          name: 'a frame of a scrolled list, 95 %',
          value: slow,
          unit: 'ms',
          bar: { most: SMOOTH },
        },
      ],
    };
  },
};

function scrollThrough(page: Page, step: number): Promise<{ frames: number[]; blank: number }> {
  return page.evaluate(
    async (by, count) => {
      const list = document.querySelector('.long-list');
      if (!list) throw new Error('there is no list to scroll');
      const { x, y, height } = list.getBoundingClientRect();
      const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const frames: number[] = [];
      let blank = 0;
      let last = await nextFrame();
      while (frames.length < count) {
        list.scrollTop += by;
        const now = await nextFrame();
        frames.push(now - last);
        last = now;
        const middle = document.elementFromPoint(x + 40, y + height / 2);
        if (!middle?.closest('.long-list li')) blank += 1;
      }
      return { frames, blank };
    },
    step,
    FRAMES,
  );
}
