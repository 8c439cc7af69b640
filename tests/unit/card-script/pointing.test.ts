import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { PageMention, Point, SpottedPage } from '../../../components/card/contract.ts';
import type { HoverEvent } from '../../../core/hover/states.ts';
import { DEFAULTS, type Settings } from '../../../core/settings/settings.ts';
import { afterClick } from '../../../entrypoints/card/clicking.ts';
import { Pointing } from '../../../entrypoints/card/pointing.ts';

vi.mock('../../../entrypoints/card/clicking.ts');

const LAVROV = { subject: 1 } as PageMention;
const ON_LAVROV = 10;

let frames: (() => void)[];
/** The browser tells that the pointer has left the page. */
let leave: (event: Pick<PointerEvent, 'timeStamp'>) => void;

beforeEach(() => {
  frames = [];
  leave = () => undefined;
  const root = {
    addEventListener: (_type: string, listener: typeof leave) => {
      leave = listener;
    },
  };
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', { addEventListener: () => undefined, documentElement: root });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

function started() {
  const happened: HoverEvent<PageMention>['type'][] = [];
  /** Since when what happened last is so. */
  let since: number | undefined;
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
    ({ type }, from) => {
      happened.push(type);
      since = from;
    },
    new AbortController().signal,
  );
  return { pointing, known, happened, since: () => since };
}

/** What the browser would tell of the pointer; the frame after it is drawn. */
function move(pointing: Pointing, clientX: number, timeStamp = 5): void {
  const usual = { type: 'pointermove', pointerType: 'mouse', buttons: 0, isTrusted: true };
  const event = { ...usual, clientX, clientY: 0, timeStamp, view: window };
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

  it('is nowhere where it has left the page meanwhile', () => {
    const { pointing, known, happened } = started();
    move(pointing, ON_LAVROV);
    leave({ timeStamp: 6 });
    known.settings = DEFAULTS;
    pointing.chosen();
    expect(happened).toEqual(['off']);
  });
});

describe('a pointer that comes before the code of cards', () => {
  const event = { type: 'pointermove', pointerType: 'mouse', clientX: ON_LAVROV, clientY: 0 };
  const first = (clientX = ON_LAVROV) => ({
    event: { ...event, clientX, timeStamp: 5, view: window } as unknown as PointerEvent,
    mention: LAVROV,
    since: 2,
    key: undefined,
  });

  function begun(interaction: ReturnType<typeof first>, meanwhile: (at: Pointing) => void) {
    const { pointing, known, happened, since } = started();
    pointing.expect(interaction);
    meanwhile(pointing);
    known.settings = DEFAULTS;
    pointing.begin(interaction);
    return { happened, since: since() };
  }

  it('has rested since it came upon the name, where it stays there', () => {
    const stay = (pointing: Pointing) => move(pointing, ON_LAVROV, 7);
    expect(begun(first(), stay)).toEqual({ happened: ['over-mention'], since: 2 });
  });

  it('rests anew where it leaves the name and comes back', () => {
    const { happened, since } = begun(first(), (pointing) => {
      move(pointing, 0, 7);
      move(pointing, ON_LAVROV, 9);
    });
    expect(happened).toEqual(['over-mention']);
    expect(since).toBe(9);
  });

  it('rests anew where it had left the name, and nobody had looked yet', () => {
    const back = (pointing: Pointing) => move(pointing, ON_LAVROV, 9);
    expect(begun(first(0), back).since).toBe(9);
  });

  it('rests anew where it leaves the page and comes back', () => {
    const { since } = begun(first(), (pointing) => {
      leave({ timeStamp: 7 });
      move(pointing, ON_LAVROV, 9);
    });
    expect(since).toBe(9);
  });
});

describe('a key that is held before it is known what the reader has chosen', () => {
  it('counts from then on', () => {
    const { pointing, known, happened } = started();
    move(pointing, ON_LAVROV);
    const keys = { altKey: false, ctrlKey: false, shiftKey: true };
    pointing.notice({ key: 'Shift', timeStamp: 6, ...keys } as KeyboardEvent);
    known.settings = { ...DEFAULTS, openBy: 'modifier', modifier: 'shift' };
    pointing.chosen();
    expect(happened).toEqual(['over-mention']);
  });
});

describe('a click that comes before it is known what the reader has chosen', () => {
  const click = (timeStamp = performance.now()) =>
    ({ type: 'click', clientX: ON_LAVROV, clientY: 0, timeStamp }) as PointerEvent;

  it('opens a card as soon as it is, if that opens one', () => {
    vi.mocked(afterClick).mockReturnValue({ type: 'open', mention: LAVROV });
    const { pointing, known, happened } = started();
    pointing.notice(click());
    expect(happened).toEqual([]);
    known.settings = { ...DEFAULTS, openBy: 'click' };
    pointing.chosen();
    expect(happened).toEqual(['open']);
    pointing.chosen();
    expect(happened).toEqual(['open']);
  });

  it('opens none where that takes long', () => {
    vi.mocked(afterClick).mockReturnValue({ type: 'open', mention: LAVROV });
    const { pointing, known, happened } = started();
    pointing.notice(click(performance.now() - 2_000));
    known.settings = { ...DEFAULTS, openBy: 'click' };
    pointing.chosen();
    expect(happened).toEqual([]);
  });

  it('does so too while the first interaction waits for that', () => {
    vi.mocked(afterClick).mockReturnValue({ type: 'open', mention: LAVROV });
    const { pointing, known, happened } = started();
    pointing.notice(click());
    known.settings = { ...DEFAULTS, openBy: 'click' };
    const event = { type: 'pointermove', pointerType: 'mouse', clientX: ON_LAVROV, clientY: 0 };
    const first = {
      event: { ...event, timeStamp: 5 } as PointerEvent,
      mention: LAVROV,
      since: 5,
      key: undefined,
    };
    pointing.expect(first);
    pointing.begin(first);
    expect(happened.at(-1)).toBe('open');
  });
});

describe('a pointer', () => {
  it('rests on a name until it leaves the page', () => {
    const { pointing } = started();
    expect(pointing.resting).toBeUndefined();
    move(pointing, ON_LAVROV);
    expect(pointing.resting).toBe(LAVROV);
    leave({ timeStamp: 6 });
    expect(pointing.resting).toBeUndefined();
  });

  it('rests nowhere where it is a finger that has tapped', () => {
    vi.mocked(afterClick).mockReturnValue({ type: 'open', mention: LAVROV });
    const { pointing, known, happened } = started();
    known.settings = DEFAULTS;
    const tap = { type: 'click', pointerType: 'touch', clientX: ON_LAVROV, clientY: 0 };
    pointing.notice(tap as PointerEvent);
    expect(happened).toEqual(['open']);
    expect(pointing.resting).toBeUndefined();
  });
});
