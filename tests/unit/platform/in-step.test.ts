import { describe, expect, it } from 'vitest';

import { InStep } from '../../../platform/in-step.ts';

/** What is shown, and the readings that wait for their answers. */
function page() {
  const shown: string[] = [];
  const asked: ((answer: string | undefined) => void)[] = [];
  const inStep = new InStep<string>(
    () => new Promise((resolve) => void asked.push(resolve)),
    (now) => void shown.push(now),
  );
  const answer = async (of: number, now: string | undefined): Promise<void> => {
    asked[of]?.(now);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { inStep, shown, asked, answer };
}

describe('a page in step with what is stored', () => {
  it('shows what is stored', async () => {
    const { inStep, shown, answer } = page();
    const refreshed = inStep.refresh();
    await answer(0, 'on');
    await refreshed;
    expect(shown).toEqual(['on']);
  });

  it('shows nothing that was asked for before something was begun', async () => {
    const { inStep, shown, asked, answer } = page();
    void inStep.refresh();
    const done = inStep.whileDoing(async () => {
      await answer(0, 'on');
    });
    await expect.poll(() => asked.length).toBe(2);
    await answer(1, 'off');
    await done;
    expect(shown).toEqual(['off']);
  });

  it('shows nothing that was asked for while another thing is still being done', async () => {
    const { inStep, shown, asked, answer } = page();
    let end = (): void => undefined;
    const first = inStep.whileDoing(async () => undefined);
    const second = inStep.whileDoing(() => new Promise<void>((resolve) => (end = resolve)));
    await expect.poll(() => asked.length).toBe(1);
    await answer(0, 'off');
    await first;
    void inStep.refresh();
    await answer(1, 'off');
    expect(shown).toEqual([]);
    end();
    await expect.poll(() => asked.length).toBe(3);
    await answer(2, 'on');
    await second;
    expect(shown).toEqual(['on']);
  });

  it('shows the last of two answers, in whatever order they come', async () => {
    const { inStep, shown, answer } = page();
    void inStep.refresh();
    void inStep.refresh();
    await answer(1, 'on');
    await answer(0, 'off');
    expect(shown).toEqual(['on']);
  });

  it('shows the last that could be read', async () => {
    const { inStep, shown, answer } = page();
    void inStep.refresh();
    void inStep.refresh();
    await answer(1, undefined);
    await answer(0, 'on');
    expect(shown).toEqual(['on']);
  });

  it('shows what is stored where what was to be done failed, and tells of it', async () => {
    const { inStep, shown, asked, answer } = page();
    const done = inStep.whileDoing(() => Promise.reject(new Error('no room')));
    const failed = done.catch((error: unknown) => error);
    await expect.poll(() => asked.length).toBe(1);
    await answer(0, 'on');
    expect(await failed).toEqual(new Error('no room'));
    expect(shown).toEqual(['on']);
  });

  it('leaves what is shown where nothing can be read', async () => {
    const { inStep, shown, answer } = page();
    const refreshed = inStep.refresh();
    await answer(0, undefined);
    await refreshed;
    expect(shown).toEqual([]);
  });
});
