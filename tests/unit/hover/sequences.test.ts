import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reduceHover } from '../../../core/hover/reducer.ts';
import {
  IDLE,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
} from '../../../core/hover/states.ts';
import { TIMINGS } from './states.ts';

type Event = HoverEvent<number>;
type Effect = HoverEffect<number>;
type Timer = Extract<Effect, { type: 'start-timer' }>;

/** A reader with a clock: runs the reducer, and delivers each timer when it is due. */
class Session {
  state: HoverState<number> = IDLE;
  readonly effects: Effect[] = [];
  #now = 0;
  #pending: (Timer & { at: number })[] = [];

  dispatch(event: Event): Effect[] {
    const { state, effects } = reduceHover(this.state, event, TIMINGS);
    this.state = state;
    for (const effect of effects) {
      if (effect.type === 'start-timer') {
        this.#pending.push({ ...effect, at: this.#now + effect.after });
      }
    }
    this.effects.push(...effects);
    return effects;
  }

  get now(): number {
    return this.#now;
  }

  /** Delivers the next timer; false where none is due until then. */
  tick(until = Number.POSITIVE_INFINITY): boolean {
    const [next] = this.#pending.toSorted((a, b) => a.at - b.at);
    if (!next || next.at > until) return false;
    this.#pending.splice(this.#pending.indexOf(next), 1);
    this.#now = next.at;
    this.dispatch({ type: 'due', timer: next.timer, token: next.token });
    return true;
  }
}

type Act = Event | 'tick';

/** What ends a rest on a mention; and what does where a card is open. */
const ENDING = new Set<Event['type']>(['off', 'dismissed', 'lost']);
const REACHING = new Set<Event['type']>(['over-card', 'toward-card', 'pin', 'hold']);

const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Act>('tick') },
  {
    weight: 3,
    arbitrary: fc.nat(2).map((mention): Act => ({ type: 'over-mention', mention })),
  },
  { weight: 1, arbitrary: fc.nat(2).map((mention): Act => ({ type: 'open', mention })) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Act>(
      { type: 'off' },
      { type: 'over-card' },
      { type: 'toward-card' },
      { type: 'hold' },
      { type: 'release' },
      { type: 'away' },
      { type: 'lost' },
      { type: 'dismissed' },
      { type: 'pin' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('fetch' as const, 'dwell' as const, 'grace' as const), fc.nat(20))
      .map(([timer, token]): Act => ({ type: 'due', timer, token })),
  },
);
const sessions = fc.array(acts, { maxLength: 60 });

function perform(session: Session, act: Act): void {
  if (act === 'tick') session.tick();
  else session.dispatch(act);
}

describe('whatever the reader does', () => {
  const ends: [string, Event[]][] = [
    [
      'the pointer goes off, and focus and clicks go elsewhere',
      [{ type: 'away' }, { type: 'off' }],
    ],
    ['the focus leaves, and the pointer goes off', [{ type: 'release' }, { type: 'off' }]],
  ];
  it.each(ends)('when %s, it is idle within the time to reach a card', (_what, leaving) => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        for (const act of all) perform(session, act);
        const left = session.now;
        for (const event of leaving) session.dispatch(event);
        // Each act starts three timers at most.
        for (let ticks = 0; ticks <= all.length * 3 + 2; ticks++) {
          if (!session.tick(left + TIMINGS.reach)) break;
        }
        expect(session.state.phase).toBe('idle');
        while (session.tick()) expect(session.state.phase).toBe('idle');
      }),
    );
  });

  it('every card that was shown is hidden, handed over or replaced at the end, and none is hidden twice', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        for (const act of all) perform(session, act);
        session.dispatch({ type: 'dismissed' });
        const seen = session.effects
          .map(({ type }) => type)
          .filter((type) => type === 'show' || type === 'hide' || type === 'hand-over')
          .join(' ');
        expect(seen).toMatch(/^(?:(?:show )+(?:hide|hand-over)(?: |$))*$/);
      }),
    );
  });

  it('a card is shown only of the mention that the pointer rests on or was asked for, and once each time', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        /** What the pointer rests on, as the events tell; `undefined` where the rest is over. */
        let resting: number | undefined;
        let open = false;
        for (const act of all) {
          if (act !== 'tick' && 'mention' in act) resting = act.mention;
          if (act !== 'tick' && ENDING.has(act.type)) resting = undefined;
          if (act !== 'tick' && REACHING.has(act.type) && open) resting = undefined;
          const before = session.effects.length;
          perform(session, act);
          for (const effect of session.effects.slice(before)) {
            if (effect.type === 'hide' || effect.type === 'hand-over') open = false;
            if (effect.type !== 'show') continue;
            open = true;
            expect(effect.mention).toBe(resting);
          }
        }
        const shown = session.effects.filter(({ type }) => type === 'show');
        expect(new Set(shown.map((effect) => 'token' in effect && effect.token)).size).toBe(
          shown.length,
        );
      }),
    );
  });

  it('what is fetched or shown carries the token of the last interaction begun', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        let begun: number | undefined;
        for (const act of all) {
          const before = session.effects.length;
          perform(session, act);
          for (const effect of session.effects.slice(before)) {
            if (effect.type === 'start-timer' && effect.timer === 'dwell') begun = effect.token;
            if (act !== 'tick' && act.type === 'open') begun = session.state.last;
            if (effect.type !== 'show' && effect.type !== 'fetch') continue;
            expect(effect.token).toBe(begun);
          }
        }
      }),
    );
  });

  it('no token is given out twice', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        for (const act of all) perform(session, act);
        const given = session.effects.flatMap((effect) =>
          effect.type === 'start-timer' && effect.timer !== 'fetch' ? [effect.token] : [],
        );
        expect(given).toEqual([...new Set(given)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('after a dismissal, no timer that was started before does anything', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        for (const act of all) perform(session, act);
        const timers = session.effects.filter((effect) => effect.type === 'start-timer');
        session.dispatch({ type: 'dismissed' });
        for (const { timer, token } of timers) {
          expect(session.dispatch({ type: 'due', timer, token })).toEqual([]);
          expect(session.state.phase).toBe('idle');
        }
      }),
    );
  });

  it('the facts are fetched before the card is shown', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        // Timers come from the clock alone here, in their order.
        for (const act of all) {
          if (act === 'tick' || act.type !== 'due') perform(session, act);
        }
        const fetched = new Set<number>();
        for (const effect of session.effects) {
          if (effect.type === 'fetch') fetched.add(effect.token);
          if (effect.type !== 'show') continue;
          expect(fetched).toContain(effect.token);
        }
      }),
    );
  });
});
