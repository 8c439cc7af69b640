import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { PageMention, Point, SpottedPage } from '../../../components/card/contract.ts';
import type { HoverEvent } from '../../../core/hover/reducer.ts';
import { DEFAULTS, type Settings } from '../../../core/settings/settings.ts';
import { Pointing } from '../../../entrypoints/card/pointing.ts';

const LAVROV = { subject: 1 } as PageMention;
const ON_LAVROV = 10;

let frames: (() => void)[];

beforeEach(() => {
  frames = [];
  const listening = { addEventListener: () => undefined };
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', { ...listening, documentElement: listening });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

function started() {
  const happened: HoverEvent<PageMention>['type'][] = [];
  const known: { settings: Settings | undefined } = { settings: undefined };
  const page = {
    mentionAt: ({ x }: Point) => (x === ON_LAVROV ? LAVROV : undefined),
  } as unknown as SpottedPage;
  const pointing = new Pointing(
    {
      page: () => page,
      settings: () => known.settings,
      open: () => undefined,
      onCard: () => false,
      isOurs: () => false,
      alive: () => true,
    },
    ({ type }) => happened.push(type),
    new AbortController().signal,
  );
  return { pointing, known, happened };
}

/** What the browser would tell of the pointer; the frame after it is drawn. */
function move(pointing: Pointing, clientX: number): void {
  const usual = { type: 'pointermove', pointerType: 'mouse', buttons: 0, isTrusted: true };
  const event = { ...usual, clientX, clientY: 0, timeStamp: 5, view: window };
  pointing.notice(event as unknown as PointerEvent);
  for (const frame of frames.splice(0)) frame();
}

describe('a pointer that comes before it is known what the reader has chosen', () => {
  it('counts from then on, though it rests', () => {
    const { pointing, known, happened } = started();
    move(pointing, ON_LAVROV);
    expect(happened).toEqual([]);
    known.settings = DEFAULTS;
    pointing.chosen();
    expect(happened).toEqual(['over-mention']);
  });

  it('is nowhere where none has come', () => {
    const { pointing, known, happened } = started();
    known.settings = DEFAULTS;
    pointing.chosen();
    expect(happened).toEqual([]);
  });
});
