declare module 'citeproc' {
  interface CitedItem {
    id: string;
    locator?: string;
    label?: string;
    prefix?: string;
  }

  /** As much of citeproc-js as we use: https://citeproc-js.readthedocs.io. */
  export class Engine {
    constructor(
      sys: {
        retrieveLocale: (lang: string) => string;
        retrieveItem: (id: string) => object | undefined;
      },
      style: string,
      lang: string,
      forceLang: boolean,
    );
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly CitedItem[]): string;
    makeBibliography(): [unknown, string[]];
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}
