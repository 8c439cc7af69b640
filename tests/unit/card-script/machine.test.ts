import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { HoverMachine, type Deeds } from '../../../entrypoints/card/machine.ts';

const TIMINGS = { dwell: 350, fetch: 100, grace: 300, reach: 300 };

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
});

function started(pointer = { isOn: true }) {
  const done: string[] = [];
  const deeds: Deeds<string> = {
    makeReady: () => done.push('ready'),
    isUnderPointer: () => pointer.isOn,
    fetch: (mention) => done.push(`fetch ${mention}`),
    show: (mention) => done.push(`show ${mention}`),
    hide: () => done.push('hide'),
    handOver: () => done.push('hand over'),
  };
  return { done, machine: new HoverMachine(deeds, () => TIMINGS) };
}

describe('a hover, by the clock', () => {
  it('makes ready at once, fetches early in the dwell, and shows at its end', () => {
    const { done, machine } = started();
    machine.dispatch({ type: 'over-mention', mention: 'Lavrov' });
    expect(done).toEqual(['ready']);
    vi.advanceTimersByTime(100);
    expect(done).toEqual(['ready', 'fetch Lavrov']);
    vi.advanceTimersByTime(249);
    expect(machine.phase).toBe('dwelling');
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['ready', 'fetch Lavrov', 'show Lavrov']);
  });

  it('shows nothing where the page has scrolled away under the pointer meanwhile', () => {
    const pointer = { isOn: true };
    const { done, machine } = started(pointer);
    machine.dispatch({ type: 'over-mention', mention: 'Lavrov' });
    vi.advanceTimersByTime(200);
    pointer.isOn = false;
    vi.advanceTimersByTime(150);
    expect(done).toEqual(['ready', 'fetch Lavrov']);
    expect(machine.phase).toBe('idle');
  });

  it('is not ended by the timer of one before it, whatever is under the pointer', () => {
    const pointer = { isOn: false };
    const { machine } = started(pointer);
    machine.dispatch({ type: 'over-mention', mention: 'Lavrov' });
    vi.advanceTimersByTime(200);
    machine.dispatch({ type: 'over-mention', mention: 'Kerry' });
    vi.advanceTimersByTime(150);
    expect(machine.phase).toBe('dwelling');
  });

  it('shows what was asked for, whatever is under the pointer', () => {
    const { done, machine } = started({ isOn: false });
    machine.dispatch({ type: 'open', mention: 'Lavrov' });
    expect(done).toEqual(['ready', 'fetch Lavrov', 'show Lavrov']);
  });

  it('makes ready too for a card that opens without a dwell', () => {
    const { done, machine } = started();
    machine.dispatch({ type: 'open', mention: 'Lavrov' });
    expect(done).toEqual(['ready', 'fetch Lavrov', 'show Lavrov']);
  });

  it('counts from when the pointer came, where that was before', () => {
    const { done, machine } = started();
    const since = performance.now();
    vi.advanceTimersByTime(300);
    machine.dispatch({ type: 'over-mention', mention: 'Lavrov' }, since);
    vi.advanceTimersByTime(50);
    expect(done).toEqual(['ready', 'fetch Lavrov', 'show Lavrov']);
  });

  it('that ends before its dwell shows nothing', () => {
    const { done, machine } = started();
    machine.dispatch({ type: 'over-mention', mention: 'Lavrov' });
    vi.advanceTimersByTime(349);
    machine.dispatch({ type: 'off' });
    vi.runAllTimers();
    expect(done).toEqual(['ready', 'fetch Lavrov']);
  });

  it('hides the card when the pointer has been away for the grace', () => {
    const { done, machine } = started();
    machine.dispatch({ type: 'open', mention: 'Lavrov' });
    machine.dispatch({ type: 'release' });
    vi.advanceTimersByTime(299);
    expect(done).not.toContain('hide');
    vi.advanceTimersByTime(1);
    expect(done).toContain('hide');
  });
});
