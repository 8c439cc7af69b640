/**
 * How long to wait for the first frame, in milliseconds: a popup that the browser opens unseen
 * has none until it is shown.
 */
const LATEST = 100;

// The document has a field of its own, to be there at once: whatever runs before it is drawn
// would only keep it waiting.
const drawn = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, LATEST);
});
void drawn.then(async () => {
  const brought = import('./popup.tsx');
  // The first date of a process takes tens of milliseconds to write: while the scripts come, they
  // cost nobody anything.
  new Date().toLocaleDateString();
  await brought;
});
