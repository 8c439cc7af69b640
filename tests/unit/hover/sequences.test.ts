import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  IDLE,
  reduceHover,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
} from '../../../core/hover/reducer.ts';
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

  /** Delivers the next timer; false where none is pending. */
  tick(): boolean {
    const [next] = this.#pending.toSorted((a, b) => a.at - b.at);
    if (!next) return false;
    this.#pending.splice(this.#pending.indexOf(next), 1);
    this.#now = next.at;
    this.dispatch({ type: 'due', timer: next.timer, token: next.token });
    return true;
  }
}

type Act = Event | 'tick';

const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Act>('tick') },
  {
    weight: 3,
    arbitrary: fc.nat(2).map((mention): Act => ({ type: 'over-mention', mention })),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ type: 'off' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ type: 'over-card' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ type: 'dismissed' }) },
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
  it('when the pointer goes off and all timers are through, it is idle again', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        for (const act of all) perform(session, act);
        session.dispatch({ type: 'off' });
        // Each act starts three timers at most.
        for (let ticks = 0; ticks <= all.length * 3 + 1 && session.tick(); ticks++);
        expect(session.tick()).toBe(false);
        expect(session.state.phase).toBe('idle');
      }),
    );
  });

  it('every card that was shown is hidden or replaced at the end, and none is hidden twice', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        for (const act of all) perform(session, act);
        session.dispatch({ type: 'dismissed' });
        const seen = session.effects
          .map(({ type }) => type)
          .filter((type) => type === 'show' || type === 'hide')
          .join(' ');
        expect(seen).toMatch(/^(?:(?:show )+hide(?: |$))*$/);
      }),
    );
  });

  it('a card is shown only of the mention that the pointer rests on, and once for each rest', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        /** What the pointer rests on, as the events tell; `undefined` where the rest is over. */
        let resting: number | undefined;
        let open = false;
        for (const act of all) {
          if (act !== 'tick' && act.type === 'over-mention') resting = act.mention;
          if (act !== 'tick' && (act.type === 'off' || act.type === 'dismissed')) {
            resting = undefined;
          }
          if (act !== 'tick' && act.type === 'over-card' && open) resting = undefined;
          const before = session.effects.length;
          perform(session, act);
          for (const effect of session.effects.slice(before)) {
            if (effect.type === 'hide') open = false;
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

  it('what is fetched or shown carries the token of the last dwell begun', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const session = new Session();
        let begun: number | undefined;
        for (const act of all) {
          const before = session.effects.length;
          perform(session, act);
          for (const effect of session.effects.slice(before)) {
            if (effect.type === 'start-timer' && effect.timer === 'dwell') begun = effect.token;
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
