import { fakeBrowser } from '../../fixtures/fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import {
  CARD_SLOT,
  type PageMention,
  type Point,
  type RunningCards,
  type RunningScript,
} from '../../../components/card/contract.ts';
import { awaitPointer } from '../../../entrypoints/content-script/pointer.ts';

const LAVROV = { subject: 1 } as PageMention;
const KERRY = { subject: 2 } as PageMention;
const ON_LAVROV = 10;
const ON_KERRY = 20;
const ELSEWHERE = 500;

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
Object.assign(fakeBrowser.runtime, { sendMessage });

/** The slot that the card's code fills when it has come. */
const world = globalThis as { [CARD_SLOT]?: RunningCards | undefined };

type Listener = (event: object) => void;
let listeners: Map<string, Listener>;
let frames: (() => void)[];

beforeEach(() => {
  // The code of the card is on its way for as long as a test lasts.
  sendMessage.mockReset().mockReturnValue(new Promise(() => {}));
  listeners = new Map();
  frames = [];
  world[CARD_SLOT] = undefined;
  vi.stubGlobal('window', {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
  });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

function started(): RunningScript {
  const mentionAt = ({ x }: Point) =>
    x === ON_LAVROV ? LAVROV : x === ON_KERRY ? KERRY : undefined;
  const script = {
    alive: () => true,
    page: () => ({ mentionAt }),
    ended: new AbortController().signal,
  } as unknown as RunningScript;
  awaitPointer(script);
  return script;
}

/** What the browser would tell at this time; the frame after it is drawn. */
function pointer(clientX: number, timeStamp: number, given: object = {}): void {
  const type = 'pointermove';
  const usual = { type, pointerType: 'mouse', buttons: 0, isTrusted: true, clientY: 0 };
  const event = { ...usual, clientX, timeStamp, ...given };
  listeners.get(event.type)?.(event);
  for (const frame of frames.splice(0)) frame();
}

describe('the pointer, while the code of the card is not there yet', () => {
  it('has it brought in once, when it first comes upon a mention', () => {
    started();
    pointer(ELSEWHERE, 1);
    expect(sendMessage).not.toHaveBeenCalled();
    pointer(ON_LAVROV, 2);
    pointer(ELSEWHERE, 3);
    pointer(ON_KERRY, 4);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'card:load', request: {} });
  });

  it.each(['pointermove', 'click'])('has a %s ask again where it did not come', async (type) => {
    const script = started();
    sendMessage.mockRejectedValueOnce(new Error('the background was ended'));
    pointer(ON_LAVROV, 1, { type });
    await Promise.resolve();
    pointer(ON_LAVROV, 2, { type });
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(script.first?.()).toMatchObject({ event: { type }, mention: LAVROV });
  });

  it('is told as it last moved, and since when it has been on its mention', () => {
    const script = started();
    pointer(ON_LAVROV, 100);
    pointer(ON_LAVROV, 140, { clientY: 3 });
    expect(script.first?.()).toMatchObject({
      event: { timeStamp: 140, clientY: 3 },
      mention: LAVROV,
      since: 100,
    });
  });

  it('begins its dwell anew where it has left and come back', () => {
    const script = started();
    pointer(ON_LAVROV, 100);
    pointer(ELSEWHERE, 200);
    pointer(ON_LAVROV, 300);
    expect(script.first?.()).toMatchObject({ mention: LAVROV, since: 300 });
  });

  it('begins its dwell on another mention when it comes there', () => {
    const script = started();
    pointer(ON_LAVROV, 100);
    pointer(ON_KERRY, 200);
    expect(script.first?.()).toMatchObject({ mention: KERRY, since: 200 });
  });

  it('opens nothing where it has left', () => {
    const script = started();
    pointer(ON_LAVROV, 100);
    pointer(ELSEWHERE, 200);
    expect(script.first?.()).toBeUndefined();
  });

  it('leaves a tap what it asked for, whatever the pointer does then', () => {
    const script = started();
    pointer(ON_LAVROV, 100, { type: 'click', pointerType: 'touch' });
    pointer(ELSEWHERE, 200);
    expect(script.first?.()).toMatchObject({ event: { type: 'click' }, mention: LAVROV });
  });

  it('is not one that the page makes up, that draws, or a finger that scrolls', () => {
    started();
    pointer(ON_LAVROV, 1, { isTrusted: false });
    pointer(ON_LAVROV, 2, { buttons: 1 });
    pointer(ON_LAVROV, 3, { pointerType: 'touch' });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('brings the last stroke of the keyboard along', () => {
    const script = started();
    pointer(ON_LAVROV, 100);
    listeners.get('keydown')?.({ key: 'Shift', timeStamp: 150, isTrusted: true });
    expect(script.first?.()).toMatchObject({ since: 100, key: { key: 'Shift', timeStamp: 150 } });
  });
});

describe('once the code of the card is there', () => {
  it('hands on what the reader does, and nothing that the page makes up', () => {
    const script = started();
    const notice = vi.fn<RunningCards['notice']>();
    world[CARD_SLOT] = { script, notice } as unknown as RunningCards;
    pointer(ON_LAVROV, 100);
    pointer(ON_LAVROV, 110, { isTrusted: false });
    listeners.get('keyup')?.({ key: 'Escape', timeStamp: 120, isTrusted: true });
    expect(notice.mock.calls.map(([{ timeStamp }]) => timeStamp)).toEqual([100, 120]);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('brings it in anew for a script that has come after another', () => {
    started();
    world[CARD_SLOT] = {
      script: {},
      notice: vi.fn<RunningCards['notice']>(),
    } as unknown as RunningCards;
    pointer(ON_LAVROV, 100);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
