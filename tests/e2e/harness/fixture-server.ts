import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { Readable } from 'node:stream';

const pages = join(import.meta.dirname, '../../fixtures/pages');

/**
 * The sites that the fixtures play. The proxy leads every name under `.test` here, so pages have
 * different origins without anything being looked up.
 */
export const SITES = {
  news: 'news.test',
  other: 'other.test',
  /** Serves the same pages under the strictest policy that lets them be read. */
  strict: 'strict.test',
  /** As trusted as one with TLS: scripts have `navigator.clipboard` there. */
  trusted: 'news.localhost',
} as const;

const STRICT_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'none'; connect-src 'none'; " +
  "require-trusted-types-for 'script'; sandbox allow-scripts";

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Pages made for a spec, by their file names: whole, or part after part as they come. */
export type MadePages = ReadonlyMap<string, string | (() => AsyncIterable<string>)>;

/** Serves tests/fixtures/pages, and pages made for a spec. */
export function fixtureServer(made: MadePages = new Map()): Server {
  return createServer((request, response) => {
    const { pathname, hostname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const page = made.get(pathname.slice(1));
    const served = page === undefined ? readFile(join(pages, normalize(pathname))) : page;
    Promise.resolve(served).then(
      (page) => {
        const policy =
          hostname === SITES.strict ? { 'content-security-policy': STRICT_POLICY } : {};
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
        Readable.from(typeof page === 'function' ? page() : [page]).pipe(response);
      },
      () => response.writeHead(404).end(),
    );
  });
}
