import { pageOf, type Page } from '../../page-text/context.ts';

/**
 * What is true of a page as a whole: looked up once for each address, since an app goes on to the
 * next article in the same document; and each time while the page still comes.
 */
export class ReadPage {
  readonly #document: Document;
  #known: { url: string; page: Page } | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get current(): Page {
    const { URL: url, readyState } = this.#document;
    if (this.#known?.url === url) return this.#known.page;
    const page = pageOf(this.#document);
    this.#known = readyState === 'loading' ? undefined : { url, page };
    return page;
  }
}
