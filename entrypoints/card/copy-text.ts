/**
 * Puts a text into the clipboard; false where the browser refuses. To be called soon after the
 * reader has pressed something: browsers allow it for some seconds.
 */
export async function copyText(text: string): Promise<boolean> {
  // Not there on pages without TLS.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (!clipboard) return copyByCommand(text);
    await clipboard.writeText(text);
    return true;
  } catch {
    // The page's own policy may forbid it to all scripts in it.
    return copyByCommand(text);
  }
}

/** By the command of old, which gives the text to the clipboard past the page's listeners. */
function copyByCommand(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  globalThis.addEventListener('copy', give, { capture: true });
  // oxlint-disable-next-line typescript/no-deprecated -- the only way on pages without TLS
  const done = document.execCommand('copy');
  globalThis.removeEventListener('copy', give, { capture: true });
  return done && taken;
}
