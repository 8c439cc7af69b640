/**
 * The measure of all things here: a walk over the page's text nodes that reads each node's data
 * and does nothing with it. Run in an isolated world of its own when the page is ready, as cold
 * as a content script, on a page that no extension has touched.
 */
document.addEventListener('DOMContentLoaded', () => {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) characters += (walker.currentNode as Text).data.length;
  (globalThis as { benchCharacters?: number }).benchCharacters = characters;
});
