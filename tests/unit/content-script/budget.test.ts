import { describe, expect, it } from 'vitest';

import { Budget } from '../../../entrypoints/content-script/budget.ts';

describe('the budget for a page’s changes', () => {
  it('lets changes be read soon where that takes next to nothing', () => {
    const budget = new Budget();
    const soon = budget.wait;
    budget.spend(1);
    expect(budget.wait).toBe(soon);
    expect(budget.isLate).toBe(false);
  });

  it('keeps to a twentieth of the time, and says where names are late', () => {
    const budget = new Budget();
    budget.spend(80);
    expect(80 / budget.wait).toBeLessThanOrEqual(1 / 20);
    expect(budget.isLate).toBe(true);
  });

  it('waits no longer than some seconds, and forgets an expensive batch', () => {
    const budget = new Budget();
    const soon = budget.wait;
    budget.spend(60_000);
    expect(budget.wait).toBe(5_000);
    budget.spend(1);
    expect(budget.wait).toBe(soon);
    expect(budget.isLate).toBe(false);
  });
});
