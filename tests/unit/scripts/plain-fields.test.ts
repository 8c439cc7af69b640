import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { withPlainFields } from '../../../scripts/plain-fields.ts';

describe('a class with plain fields', () => {
  it('does what it did', () => {
    const code = `
      class Counter {
        #count;
        #step = 2;
        constructor(count) { this.#count = count; }
        #add() { this.#count += this.#step; }
        next() { this.#add(); return this.#count; }
      }
      class Other { #name = "#count"; get name() { return this.#name; } }
      return [new Counter(1).next(), new Other().name];
    `;
    const body = withPlainFields(`(() => {${code}})`);
    expect(body).not.toMatch(/#(?:step|add|name)/);
    expect(runInNewContext(`JSON.stringify(${body}())`)).toBe('[3,"#count"]');
  });

  it.each([
    ['of a superclass', 'class A extends B { #a = 1; }', 'superclass'],
    ['in another', 'class A { #a = 1; b() { return class { #a = 2; }; } }', 'in a class'],
    ['that asks for a field', 'class A { #a = 1; is(b) { return #a in b; } }', 'whether'],
    ['that is no code', 'class A { #a = ; }', 'token'],
  ])('is not made from one %s', (_what, code, why) => {
    expect(() => withPlainFields(code)).toThrow(why);
  });
});
