import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';

/** Somewhat longer than a browser takes to paint what it has. */
const PAUSE_MS = 25;

/**
 * A line to a site over which its pages come line by line, each painted before the next is there. All else
 * that is only read passes as it is; nothing is sent.
 *
 * @param site where the site is, without a slash at the end
 */
export async function slowLine(site: string): Promise<{ url: string; end(): Promise<void> }> {
  const server = createServer(async (asked, answer) => {
    const { status, headers, body } = await fetched(`${site}${asked.url}`);
    answer.writeHead(status, headers);
    if (headers['content-type']?.startsWith('text/html')) await inLines(body, answer);
    else answer.end(body);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    end: () => new Promise(done => server.close(() => done()).closeAllConnections()),
  };
}

async function fetched(url: string) {
  const answer = await fetch(url);
  const headers = Object.fromEntries(answer.headers);
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding', 'connection'])
    delete headers[name];
  return { status: answer.status, headers, body: await answer.text() };
}

async function inLines(page: string, answer: ServerResponse): Promise<void> {
  for (const line of page.split(/(?<=\n)/)) {
    answer.write(line);
    await later(PAUSE_MS);
  }
  answer.end();
}
