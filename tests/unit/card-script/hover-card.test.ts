import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import type { CardState, PageMention, SpottedPage } from '../../../components/card/contract.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import type { CardWindow, WindowEvents } from '../../../entrypoints/card/card-window.ts';
import { gatherFacts } from '../../../entrypoints/card/gathering.ts';
import { type Around, HoverCard } from '../../../entrypoints/card/hover-card.ts';
import { HoverMachine } from '../../../entrypoints/card/machine.ts';
import type { Chosen } from '../../../entrypoints/card/preferences.ts';

vi.mock('../../../entrypoints/card/gathering.ts');

const CHOSEN = { settings: DEFAULTS } as Chosen;
/** Longer than an opening card waits for late facts. */
const LATE = 150;
const MENTIONS = [0, 1, 2].map((subject) => ({ subject })) as PageMention[];
const [LAVROV, KERRY] = MENTIONS as [PageMention, PageMention];

/** A question for a mention's facts that is not answered yet. */
interface Question {
  mention: PageMention;
  answer(state: CardState): void;
}

/** What a card's window was told to show, without a page. */
class SeenWindow {
  readonly events: WindowEvents;
  mention: PageMention | undefined;
  state: CardState | undefined;
  pinned = false;
  pointed = false;
  readonly #onNew: (mention: PageMention) => void;

  constructor(events: WindowEvents, onNew: (mention: PageMention) => void) {
    this.events = events;
    this.#onNew = onNew;
  }

  show(mention: PageMention, _pointer: unknown, state: CardState): void {
    if (this.mention !== mention) this.#onNew(mention);
    Object.assign(this, { mention, state });
  }

  update(state: CardState): void {
    if (this.mention) this.state = state;
  }

  hide(): void {
    this.mention = this.state = undefined;
  }

  anticipate(): void {}
  prepare(): void {}
  asDialog(): void {}
}

/** Facts that can be told apart by whose they are. */
function factsOf({ subject }: PageMention): CardState {
  return { status: 'ready', facts: { subject }, beside: [] } as unknown as CardState;
}

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
});

/** A card with its windows, where nothing of another one is left; `onNew` is told of each mention that a window opens for. */
function started(onNew: (mention: PageMention) => void = () => undefined) {
  vi.clearAllTimers();
  const questions: Question[] = [];
  vi.mocked(gatherFacts).mockImplementation(
    async (_page, mention) =>
      new Promise((answer) => {
        questions.push({ mention, answer });
      }),
  );
  const windows: SeenWindow[] = [];
  const at: { mention: PageMention | undefined } = { mention: undefined };
  const around: Around = {
    page: () => ({ all: MENTIONS, mentionAt: () => at.mention }) as unknown as SpottedPage,
    chosen: () => CHOSEN,
    pointer: () => ({ x: 0, y: 0 }),
    resting: () => at.mention,
    size: () => undefined,
    makeReady: () => undefined,
    onShown: () => undefined,
    onLeft: () => undefined,
    onHide: () => undefined,
    onPinned: (window) => {
      (window as unknown as SeenWindow).pinned = true;
    },
    onClosePinned: (window) => window.hide(),
    onResized: () => undefined,
  };
  const card = new HoverCard((events) => {
    const window = new SeenWindow(events, onNew);
    windows.push(window);
    return window as unknown as CardWindow;
  }, around);
  const answer = async (which = 0): Promise<void> => {
    const [question] = questions.splice(which, 1);
    question?.answer(factsOf(question.mention));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { card, windows, questions, at, answer };
}

describe('a card that is pinned before its facts have come', () => {
  it('shows them when they come', async () => {
    const { card, windows, answer } = started();
    card.dispatch({ type: 'open', mention: LAVROV });
    await vi.advanceTimersByTimeAsync(LATE);
    const [window] = windows;
    expect(window).toMatchObject({ mention: LAVROV, state: { status: 'loading' } });
    window?.events.onPin();
    await answer();
    expect(window?.state).toEqual(factsOf(LAVROV));
    expect(card.isShown).toBe(false);
  });

  it('shows its own, though those of another come first', async () => {
    const { card, windows, answer } = started();
    card.dispatch({ type: 'open', mention: LAVROV });
    await vi.advanceTimersByTimeAsync(LATE);
    windows[0]?.events.onPin();
    card.dispatch({ type: 'open', mention: KERRY });
    await answer(1);
    await answer();
    expect(windows.map(({ state }) => state)).toEqual([factsOf(LAVROV), factsOf(KERRY)]);
  });
});

describe('a card', () => {
  it('is not shown while it waits for its facts at first', async () => {
    const { card, answer } = started();
    card.dispatch({ type: 'open', mention: LAVROV });
    expect([card.mention, card.isShown]).toEqual([LAVROV, false]);
    await answer();
    expect(card.isShown).toBe(true);
  });

  it('that is asked for once more keeps what comes from the next one', async () => {
    const { card, windows, answer } = started();
    card.dispatch({ type: 'open', mention: LAVROV });
    await answer();
    windows[0]?.events.onAgain();
    card.dispatch({ type: 'open', mention: KERRY });
    await answer();
    await vi.advanceTimersByTimeAsync(LATE);
    expect(windows[0]).toMatchObject({ mention: KERRY, state: { status: 'loading' } });
  });

  it.each([
    ['stays where the pointer rests on its name', LAVROV, true],
    ['goes where it rests on another', KERRY, false],
    ['goes where it is not in the page', undefined, false],
  ])('that the focus has left %s', async (_what, under, stays) => {
    const { card, windows, at, answer } = started();
    card.dispatch({ type: 'open', mention: LAVROV });
    await answer();
    at.mention = under;
    windows[0]?.events.onBlur();
    await vi.advanceTimersByTimeAsync(10 * DEFAULTS.grace);
    expect(card.isShown).toBe(stays);
  });
});

type Act =
  | { does: 'rests' | 'opens'; mention: PageMention }
  | { does: 'waits'; time: number }
  | { does: 'is answered'; which: number }
  | { does: 'tells'; event: 'off' | 'toward-card' | 'away' | 'lost' | 'dismissed' }
  | { does: 'uses'; event: 'onEnter' | 'onFocus' | 'onBlur' | 'onAgain' | 'onPin' | 'onClose' };

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    does: fc.constantFrom('rests' as const, 'opens' as const),
    mention: fc.constantFrom(...MENTIONS),
  }),
  fc.record({ does: fc.constant('waits' as const), time: fc.constantFrom(20, LATE, 400) }),
  fc.record({ does: fc.constant('is answered' as const), which: fc.nat(3) }),
  fc.record({
    does: fc.constant('tells' as const),
    event: fc.constantFrom('off', 'toward-card', 'away', 'lost', 'dismissed'),
  }),
  fc.record({
    does: fc.constant('uses' as const),
    event: fc.constantFrom('onEnter', 'onFocus', 'onBlur', 'onAgain', 'onPin', 'onClose'),
  }),
);

describe('whatever the reader does, and in whatever order answers come,', () => {
  it('none opens a card when it is too late, and each card shows its own', async () => {
    const dispatched = vi.spyOn(HoverMachine.prototype, 'dispatch');
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { maxLength: 40 }), async (all) => {
        const { card, windows, questions, at, answer } = started(() => {
          const machine = dispatched.mock.contexts.at(-1) as HoverMachine<unknown> | undefined;
          expect(machine?.phase).toMatch(/^(?:shown|reached|kept)$/);
        });
        const perform = async (act: Act): Promise<void> => {
          switch (act.does) {
            case 'rests':
              at.mention = act.mention;
              return card.dispatch({ type: 'over-mention', mention: act.mention });
            case 'opens':
              return card.dispatch({ type: 'open', mention: act.mention });
            case 'waits':
              await vi.advanceTimersByTimeAsync(act.time);
              return undefined;
            case 'is answered':
              return answer(act.which);
            case 'tells':
              if (act.event === 'off') at.mention = undefined;
              return card.dispatch({ type: act.event });
            case 'uses': {
              // Nothing can be done with a card that does not show.
              const window = windows.findLast(({ mention }) => mention);
              return window?.events[act.event]();
            }
          }
        };
        for (const act of all) await perform(act);
        while (questions.length > 0) await answer();
        await vi.advanceTimersByTimeAsync(LATE);
        for (const { mention, state } of windows) {
          expect(state).toEqual(mention && factsOf(mention));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
