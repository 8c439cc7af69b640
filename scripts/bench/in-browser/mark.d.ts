/** What is used of mark.js 8, which brings no types. */
declare module 'mark.js' {
  export interface MarkOptions {
    separateWordSearch?: boolean;
    diacritics?: boolean;
    caseSensitive?: boolean;
    acrossElements?: boolean;
    accuracy?: { value: 'exactly'; limiters: string[] };
    done?(marks: number): void;
  }

  export default class Mark {
    constructor(context: Element);
    mark(names: readonly string[], options: MarkOptions): void;
  }
}
