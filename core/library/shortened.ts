/** A text that is no longer than so many letters; what was left out leaves an ellipsis. */
export function shortened(text: string, most: number): string {
  // By what readers take for letters: no accent loses its letter, no pair its half.
  const letters = [...new Intl.Segmenter().segment(text)];
  if (letters.length <= most) return text;
  const kept = letters.slice(0, Math.max(1, most - 1)).map(({ segment }) => segment);
  return `${kept.join('').trimEnd()}…`;
}
