import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';

/** A door of its own to a server, through which its pages come with the chat's tag or without. */
export type Front = { address: string; close(): void };

/** Both kinds of pages go this way, so that the way makes no difference. */
export async function openFront(port: number, tag: 'with' | 'without'): Promise<Front> {
  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked;
    const onwards = request({ host: '127.0.0.1', port, method, path: url, headers }, found => {
      if (tag === 'without' && isPage(found))
        sendBare(found, answer).catch(error => answer.writeHead(502).end(String(error)));
      else found.pipe(answer.writeHead(found.statusCode ?? 502, found.headers));
    });
    onwards.on('error', () => answer.destroy());
    // A stream that its page has left is over behind us, too.
    answer.on('close', () => onwards.destroy());
    asked.pipe(onwards);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function isPage({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.startsWith('text/html') ?? false;
}

async function sendBare(found: IncomingMessage, answer: ServerResponse): Promise<void> {
  const page = withoutTag(await readText(found));
  const headers = { ...found.headers, 'content-length': Buffer.byteLength(page) };
  answer.writeHead(found.statusCode ?? 502, headers).end(page);
}

const TAG = /<script async src="\/widget\.js"[^>]*><\/script>\n/;

/** Throws where there is none: then nothing would be compared. */
function withoutTag(page: string): string {
  if (!TAG.test(page)) throw new Error("the page does not carry the chat's tag");
  return page.replace(TAG, '');
}
