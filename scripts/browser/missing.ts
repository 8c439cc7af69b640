/** Something that the person at the terminal must mend; the message is one sentence that says how. */
export class Missing extends Error {
  override name = 'Missing';
}
