import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { ROOT } from '../build.ts';
import { bundle } from './bundle.ts';
import { DENSE, mentionedNames, SPARSE } from './made/corpus.ts';
import { makePage, SHAPES, type MadePage, type Mentioned, type PageName } from './made/page.ts';

/** Subjects of the generated corpora, often or rarely; of the extension's own pack; or nobody. */
export type Mentions = 'generated' | 'sparse' | 'built-in' | 'nobody';

/** What is asked of the server, as an address: a page, and what is to happen on it. */
export interface PageRequest {
  page: PageName | 'blank';
  /** Whom the page mentions; the generated corpora's subjects if left out. */
  mentions?: Mentions;
  /** A script of `in-browser/` that the page itself loads, and what it is to do. */
  driver?: string;
}

const BLANK =
  '<!doctype html><html lang="en"><head><title>blank</title></head><body></body></html>';

/** Serves the generated pages on loopback; it holds no process open. */
export class PageServer {
  readonly #made = new Map<string, MadePage>();
  readonly #drivers = new Map<string, Promise<string>>();
  #origin = '';
  #visits = 0;

  async listen(): Promise<void> {
    const server = createServer((request, response) => {
      void this.#answer(request, response);
    });
    server.unref();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    this.#origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** A new address of a page: each visit has its own, by which a trace tells it from others. */
  address({ page, mentions = 'generated', driver = '' }: PageRequest): string {
    this.#visits++;
    return `${this.#origin}/${page}?visit=${this.#visits}&mentions=${mentions}&driver=${driver}`;
  }

  /** What the page was made with. */
  made(page: PageName, mentions: Mentions = 'generated'): MadePage {
    const key = `${page} ${mentions}`;
    let made = this.#made.get(key);
    if (!made) this.#made.set(key, (made = makePage(page, mentionedBy(mentions))));
    return made;
  }

  async #answer({ url }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(url ?? '/', this.#origin);
    const driver = /^\/driver\/(.+)\.js$/.exec(pathname)?.[1];
    const body =
      driver === undefined
        ? this.#html(pathname.slice(1), searchParams)
        : await this.#driver(driver);
    response.writeHead(200, {
      'content-type': `text/${driver === undefined ? 'html' : 'javascript'}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(body);
  }

  async #driver(name: string): Promise<string> {
    let source = this.#drivers.get(name);
    if (!source) this.#drivers.set(name, (source = bundle(`${name}.ts`)));
    return await source;
  }

  #html(page: string, parameters: URLSearchParams): string {
    const html = isPageName(page)
      ? this.made(page, parameters.get('mentions') as Mentions).html
      : BLANK;
    const driver = parameters.get('driver');
    return driver
      ? html.replace('</head>', `<script src="/driver/${driver}.js"></script></head>`)
      : html;
  }
}

function isPageName(name: string): name is PageName {
  return Object.hasOwn(SHAPES, name);
}

const BUILT_IN_ACTORS = join(ROOT, 'data', 'packs', 'syria-talks', 'actors.json');

function mentionedBy(mentions: Mentions): Mentioned {
  switch (mentions) {
    case 'generated':
      return { names: mentionedNames(), rate: DENSE };
    case 'sparse':
      return { names: mentionedNames(), rate: SPARSE };
    case 'built-in':
      return { names: builtInNames(), rate: DENSE };
    case 'nobody':
      return { names: [], rate: DENSE };
  }
}

function builtInNames(): string[] {
  const actors = JSON.parse(readFileSync(BUILT_IN_ACTORS, 'utf8')) as {
    prefLabel: { en: string };
  }[];
  return actors.map(({ prefLabel }) => prefLabel.en);
}
