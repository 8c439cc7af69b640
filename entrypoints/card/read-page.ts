import { pageOf, type Page } from '../../page-text/context.ts';
import { statedDate } from '../../page-text/stated-date.ts';

/**
 * What is true of a page as a whole: looked up once for each address, title and stated date, since an
 * app goes on to the next article in the same document, and may name its address first; and each time
 * while the page still comes.
 */
export class ReadPage {
  #known: { page: Page; url: string; title: string; date: string } | undefined;

  get current(): Page {
    const { URL: url, title, readyState } = document;
    const date = statedDate();
    const known = this.#known;
    if (known?.url === url && known.title === title && known.date === date) return known.page;
    const page = pageOf(document);
    this.#known = readyState === 'loading' ? undefined : { page, url, title, date };
    return page;
  }
}
