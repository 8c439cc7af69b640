/** What the extension adds to a page, by the names under which the page, and so we, can see it. */
export const CARD_HOST = 'on-the-record-card';
export const HIGHLIGHTS = { actor: 'otr-a', event: 'otr-e', open: 'otr-o' } as const;
