import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

import type { Shown } from './shown.ts';

const article = join(import.meta.dirname, '..', 'demo', 'article.html');

/** Serves the demonstration article on loopback, at a free port; it holds no process open. */
export async function serveDemonstration(): Promise<Shown> {
  const page = await readFile(article);
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    mention: { text: 'Sergei Lavrov', within: 'lavrov' },
  };
}
