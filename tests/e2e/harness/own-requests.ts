/**
 * Chromium's requests to its makers that no switch stops: a component that it wants at once, and
 * whether anyone is signed in. The proxy refuses them. Anything else that is asked is suspect.
 */
const OF_CHROMIUM = [
  /^CONNECT (update\.googleapis|accounts\.google)\.com:443$/,
  /^POST http:\/\/update\.googleapis\.com\/service\/update2\/json\?/,
];

/** The requests that are not the browser's own. */
export function withoutBrowsersOwn(requests: string[]): string[] {
  return requests.filter((request) => !OF_CHROMIUM.some((own) => own.test(request)));
}
