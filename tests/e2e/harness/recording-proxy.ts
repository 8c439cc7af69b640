import { createServer, request as ask, type Server } from 'node:http';

export interface RecordingProxy {
  server: Server;
  /** Every request that the browser made, as `GET http://news.test/a.html` or `CONNECT host:443`. */
  requests: string[];
}

const OURS = /\.(?:test|localhost)$/;

/**
 * A proxy for all of the browser's traffic, that to loopback too. It answers for names under
 * `.test` and `.localhost` from the fixture server and refuses all else, so nothing can leave the machine.
 */
export function recordingProxy(fixturePort: number): RecordingProxy {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    const url = incoming.url ?? '';
    requests.push(`${incoming.method} ${url}`);
    if (!URL.canParse(url) || !OURS.test(new URL(url).hostname)) {
      response.writeHead(502).end();
      return;
    }
    const { pathname, search } = new URL(url);
    const outgoing = ask(
      {
        host: '127.0.0.1',
        port: fixturePort,
        path: pathname + search,
        method: incoming.method,
        headers: incoming.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    // The browser may hang up first: that is its right, and an unheard error would end us.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  return { server, requests };
}
