/**
 * Puts a text into the clipboard; false where the browser refuses. To be called soon after the
 * reader has pressed something in this document: browsers allow it for some seconds, and only
 * where the focus is.
 */
export async function copyText(text: string, page: Document): Promise<boolean> {
  // Not there on pages without TLS.
  const clipboard = page.defaultView?.navigator.clipboard;
  try {
    if (!clipboard) return copyByCommand(text, page);
    await clipboard.writeText(text);
    return true;
  } catch {
    // The page's own policy may forbid it to all scripts in it.
    return copyByCommand(text, page);
  }
}

/** What the command of old is to put into the clipboard, until it has. */
let given: string | undefined;

/** Has what is copied from a card reach the clipboard, and no listener of the page. */
export function keepFromPage(event: ClipboardEvent): void {
  if (given !== undefined) {
    event.clipboardData?.setData('text/plain', given);
    event.preventDefault();
    given = undefined;
  }
  event.stopImmediatePropagation();
}

/** By the command of old, which gives the text to the clipboard past the page's listeners. */
function copyByCommand(text: string, page: Document): boolean {
  given = text;
  page.defaultView?.addEventListener('copy', keepFromPage, { capture: true });
  // oxlint-disable-next-line typescript/no-deprecated -- the only way on pages without TLS
  const done = page.execCommand('copy');
  page.defaultView?.removeEventListener('copy', keepFromPage, { capture: true });
  const taken = given === undefined;
  given = undefined;
  return done && taken;
}
