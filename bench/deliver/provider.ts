import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';

/** Where Twilio would be: takes every text at once, and remembers when it came. */
export type Provider = {
  apiBase: string;
  /** When texts came, by their words: each once, if all is well. Times of `performance.now()`. */
  came: Map<string, number[]>;
  close(): void;
};

export async function startProvider(): Promise<Provider> {
  const came = new Map<string, number[]>();
  let sids = 0;
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const at = performance.now();
    const body = new URLSearchParams(await readText(request)).get('Body') ?? '';
    came.set(body, [...(came.get(body) ?? []), at]);
    sids += 1;
    answer(response, 201, { sid: `SM${String(sids).padStart(32, '0')}`, status: 'queued' });
  };
  const server = createServer((request, response) => {
    if (request.method === 'POST') void take(request, response);
    else answer(response, 200, { messages: [], next_page_uri: null });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    apiBase: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    came,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(response: ServerResponse, status: number, json: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}
