import type { Mention } from '../browser/mentions.ts';

/** What is shown to whoever runs `npm start`. */
export interface Shown {
  url: string;
  /** The mention to hover where nobody is there to do it; without it, the first of the page. */
  mention?: Partial<Mention>;
}
